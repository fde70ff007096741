import { oddTypes, usualTypes } from '../../domain/media-types.ts';
import { expression } from '../../domain/path-pattern.ts';
import { bothForms, forHosts, type HostingPlan } from './plan.ts';

/** What Apache adds to a path while it looks for the compressed file. */
const compressed = '(\\.br|\\.gz)?';

/**
 * `.htaccess`, which most shared hosting reads. Needs mod_headers, mod_mime and mod_rewrite; without one of them its part is
 * left out and the site still works. Types go by file name, the oldest and surest of Apache's conditions.
 */
export function htaccess({ base, rules, redirects }: HostingPlan): string {
  const headers = rules.flatMap(({ path, headers }) =>
    Object.entries(headers)
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => `    Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${expression(path, compressed)}#"\n`),
  );
  return `# Rantau Aman for Apache 2.4: docs/deploy.md. Written by the build.
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
ErrorDocument 403 ${base}404.html
FileETag MTime Size

<IfModule mod_mime.c>
    RemoveType .gz .br
    RemoveLanguage .br
    AddEncoding br .br
    AddEncoding gzip .gz
${types().join('')}</IfModule>

<IfModule mod_headers.c>
${headers.join('')}    <FilesMatch "\\.(html|css|m?js|json|xml|svg|txt|webmanifest|csv|bib|ris|vcf)${compressed}$">
        Header merge Vary Accept-Encoding
    </FilesMatch>
</IfModule>

<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{REQUEST_URI} ${forHosts}
    RewriteRule ^ - [R=404,L]
${redirects
  .flatMap(({ from, to }) => bothForms(from).map((form) => `    RewriteRule ^${form.slice(base.length)}$ ${to} [R=301,L,NE]\n`))
  .join('')}
    # Files are compressed already; a folder stands for its index.html.
${compressedFiles('br', 'br')}${compressedFiles('gzip', 'gz')}</IfModule>
`;
}

function types(): string[] {
  const usual = Object.entries(usualTypes).map(([extension, type]) => `    AddType "${type}" .${extension}\n`);
  const odd = new Map(oddTypes.map(({ path, type }) => [path.replace(/^.*\//, ''), type]));
  return [
    ...usual,
    ...[...odd].map(([name, type]) => {
      const extension = /^\*(\.[a-z]+)$/.exec(name)?.[1];
      if (extension) return `    AddType "${type}" ${extension}\n`;
      const files = expression(name, compressed).replace('^.*', '');
      return `    <FilesMatch "${files}">\n        ForceType "${type}"\n    </FilesMatch>\n`;
    }),
  ];
}

function compressedFiles(coding: string, ending: string): string {
  return `    RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
    RewriteCond %{REQUEST_FILENAME}.${ending} -f
    RewriteRule ^(.+)$ $1.${ending} [L,E=no-gzip:1,E=no-brotli:1]
    RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b
    RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f
    RewriteRule ^(.*/)?$ $1index.html.${ending} [L,E=no-gzip:1,E=no-brotli:1]
`;
}
