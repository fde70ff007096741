import type { HeaderRule } from '../../domain/headers.ts';
import { oddTypes, usualTypes } from '../../domain/media-types.ts';
import { expression } from '../../domain/path-pattern.ts';
import { href } from '../../domain/url.ts';
import { bothForms, forHosts, type HostingPlan } from './plan.ts';

/** Folder that holds the site, below its base path. */
export const SERVER_ROOT = '/var/www/rantau-aman';

/**
 * A whole nginx site. Headers are maps over the path, all named once in the server: an `add_header` inside a location would
 * silently drop all the others. A header whose value is empty is not sent.
 */
export function nginxConfig(plan: HostingPlan): string {
  const { base, host, rules, redirects } = plan;
  const names = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))].filter((name) => name !== 'Content-Type').sort();
  const types = oddTypes.map(({ path, type }) => ({ path: href(path, base), type, extension: /^\/\*\.([a-z]+)$/.exec(path)?.[1] }));
  return `# Rantau Aman for nginx: docs/deploy.md. Written by the build; put changes of your own into another file.
${names.map((name) => headerMap(name, rules)).join('')}
server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    # The site's files lie in ${SERVER_ROOT}${base}
    root ${SERVER_ROOT};
    index index.html;
    absolute_redirect off;
    server_tokens off;
    # Without scripts, what readers search for is part of the address: a log would keep it, with their network address.
    access_log off;

    # Files are compressed already. brotli_static needs Debian's libnginx-mod-http-brotli-static.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

    types {
${[...Object.entries(usualTypes), ...types.flatMap(({ extension, type }) => (extension ? [[extension, type] as const] : []))]
  .map(([extension, type]) => `        "${type}" ${extension};`)
  .join('\n')}
    }
    default_type application/octet-stream;

    error_page 404 ${base}404.html;
    error_page 403 =404 ${base}404.html;

${names.map((name) => `    add_header ${name} $${variable(name)} always;`).join('\n')}

${types
  .filter(({ extension }) => !extension)
  .map(
    ({ path, type }) =>
      `    location ${path.includes('*') ? `~ ${expression(path)}` : `= ${path}`} { types { } default_type "${type}"; }\n`,
  )
  .join('')}
    location ~ ${forHosts} { return 404; }
${base === '/' ? '' : `    location = / { return 302 ${base}; }\n`}
${redirects.flatMap(({ from, to }) => bothForms(from).map((form) => `    location = ${form} { return 301 ${to}; }\n`)).join('')}}
`;
}

function variable(name: string): string {
  return `rantau_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** In a map the first expression that fits wins, so the table is turned round. */
function headerMap(name: string, rules: readonly HeaderRule[]): string {
  const lines = rules
    .filter((rule) => name in rule.headers)
    .map((rule) => `    "~${expression(rule.path)}" "${rule.headers[name]!}";\n`)
    .reverse();
  return `map $uri $${variable(name)} {\n    default "";\n${lines.join('')}}\n`;
}
