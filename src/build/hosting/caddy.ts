import { expression } from '../../domain/path-pattern.ts';
import { SERVER_ROOT } from './nginx.ts';
import { bothForms, forHosts, type HostingPlan } from './plan.ts';

/** A Caddyfile for the whole site; Caddy gets its own certificate. `route` keeps our order, in which the later header wins. */
export function caddyfile({ base, host, rules, redirects }: HostingPlan): string {
  const headers = rules.map(({ path, headers }, index) => {
    const matcher = `@h${index}`;
    const lines = Object.entries(headers).map(([name, value]) => `            ${name} "${value}"\n`);
    return `        ${matcher} path_regexp ${expression(path)}\n        header ${matcher} {\n${lines.join('')}        }\n`;
  });
  return `# Rantau Aman for Caddy: docs/deploy.md. Written by the build; put changes of your own into another file.
${host} {
    # The site's files lie in ${SERVER_ROOT}${base}
    root * ${SERVER_ROOT}
    route {
${headers.join('')}${base === '/' ? '' : `        redir / ${base} 302\n`}${redirects
    .flatMap(({ from, to }) => bothForms(from).map((form) => `        redir ${form} ${to} 301\n`))
    .join('')}        @for_hosts path_regexp ${forHosts}
        error @for_hosts 404
        file_server {
            precompressed br gzip
        }
    }
    handle_errors {
        # The missing file's own rules must not mark the page that says so.
        header Cache-Control "no-cache"
        header Content-Type "text/html; charset=utf-8"
        rewrite * ${base}404.html
        file_server {
            precompressed br gzip
        }
    }
}
`;
}
