import { oddTypes, usualTypes } from '../../domain/media-types.ts';
import { expression } from '../../domain/path-pattern.ts';
import { bothForms, type HostingPlan } from './plan.ts';

/** What Apache adds to a path while it looks for the compressed file. */
const compressed = '(\\.br|\\.gz)?';

/**
 * `.htaccess`, for Apache and LiteSpeed: what most shared hosting runs. Needs mod_headers, mod_mime and mod_rewrite; without
 * one of them its part is left out and the site still works.
 */
export function htaccess({ base, rules, redirects }: HostingPlan): string {
  const headers = rules.flatMap(({ path, headers }) =>
    Object.entries(headers)
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => `    Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${expression(path, compressed)}#"\n`),
  );
  const byExtension = (path: string) => /^\/\*(\.[a-z]+)$/.exec(path)?.[1];
  const types = [
    ...Object.entries(usualTypes).map(([extension, type]) => `    AddType "${type}" .${extension}\n`),
    ...oddTypes.flatMap(({ path, type }) => (byExtension(path) ? [`    AddType "${type}" ${byExtension(path)!}\n`] : [])),
  ];
  const special = oddTypes.filter(({ path }) => !byExtension(path));
  const paths = rules.filter(({ headers }) => 'Content-Type' in headers && special.some(({ type }) => type === headers['Content-Type']));
  return `# Rantau Aman for Apache: docs/deploy.md. Written by the build.
Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
ErrorDocument 403 ${base}404.html
FileETag MTime Size

<IfModule mod_mime.c>
    RemoveType .gz .br
    RemoveLanguage .br
    AddEncoding br .br
    AddEncoding gzip .gz
${types.join('')}</IfModule>

<IfModule mod_headers.c>
${headers.join('')}${paths
    .map(
      ({ path, headers }) =>
        `    Header set Content-Type "${headers['Content-Type']!}" "expr=%{REQUEST_URI} =~ m#${expression(path, compressed)}#"\n`,
    )
    .join('')}    <FilesMatch "\\.(${[...Object.keys(usualTypes), 'csv', 'vcf', 'bib', 'ris', 'webmanifest'].join('|')})(\\.br|\\.gz)?$">
        Header merge Vary Accept-Encoding
    </FilesMatch>
</IfModule>

<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteRule (^|/)(\\.(?!well-known/)|_headers$|_redirects$|vercel\\.json$) - [R=404,L]
${redirects
  .flatMap(({ from, to }) => bothForms(from).map((form) => `    RewriteRule ^${form.slice(base.length)}$ ${to} [R=301,L,NE]\n`))
  .join('')}
    # Files are compressed already; a folder stands for its index.html.
${[
  ['br', 'br'],
  ['gzip', 'gz'],
]
  .map(
    ([coding, ending]) => `    RewriteCond %{HTTP:Accept-Encoding} \\b${coding!}\\b
    RewriteCond %{REQUEST_FILENAME}.${ending!} -f
    RewriteRule ^(.+)$ $1.${ending!} [L,E=no-gzip:1,E=no-brotli:1]
    RewriteCond %{HTTP:Accept-Encoding} \\b${coding!}\\b
    RewriteCond %{REQUEST_FILENAME}index.html.${ending!} -f
    RewriteRule ^(.*/)?$ $1index.html.${ending!} [L,E=no-gzip:1,E=no-brotli:1]
`,
  )
  .join('')}</IfModule>
`;
}
