import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageOf } from '../domain/redirect.ts';
import { absolute } from '../domain/url.ts';
import { RegistryError } from '../registry/index.ts';
import { loadRedirects, type PlacedRedirect } from '../registry/redirects.ts';
import { site } from '../site.config.ts';
import { htaccess } from './hosting/apache.ts';
import { caddyfile } from './hosting/caddy.ts';
import { cloudfrontPolicy, cloudfrontRequest, cloudfrontResponse } from './hosting/cloudfront.ts';
import { headersFile } from './hosting/headers-file.ts';
import { netlifyConfig } from './hosting/netlify.ts';
import { nginxConfig } from './hosting/nginx.ts';
import { hostingPlan, type HostingPlan } from './hosting/plan.ts';
import { redirectsFile } from './hosting/redirects-file.ts';
import { redirectStub } from './hosting/stub.ts';
import { vercelConfig } from './hosting/vercel.ts';

type Writers = Readonly<Record<string, (plan: HostingPlan) => string>>;

/** What hosts read from the folder that is uploaded. */
const inside: Writers = {
  _headers: headersFile,
  _redirects: redirectsFile,
  'vercel.json': vercelConfig,
  '.htaccess': htaccess,
  // GitHub Pages would leave out `_astro/`.
  '.nojekyll': () => '',
};

/** What belongs to a server and not into the public folder. */
const beside: Writers = {
  'nginx.conf': nginxConfig,
  Caddyfile: caddyfile,
  'netlify.toml': netlifyConfig,
  'cloudfront/policy.json': cloudfrontPolicy,
  'cloudfront/viewer-request.js': cloudfrontRequest,
  'cloudfront/viewer-response.js': cloudfrontResponse,
};

/** Folder of server configurations beside a built site: `dist-hosting` for `dist`. */
export function hostingFolder(siteFolder: string): string {
  return `${siteFolder.replace(/[\\/]$/, '')}-hosting`;
}

/** Writes headers and redirects in every host's own form, and a stub page for each redirect. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const redirects = loadRedirects(process.cwd());
        refuseMissing(redirects, folder);
        const plan = hostingPlan(site.base, site.url, redirects);
        for (const { dari, ke } of redirects) {
          const { to } = hostingPlan(site.base, site.url, [{ dari, ke }]).redirects[0]!;
          write(join(folder, dari, 'index.html'), redirectStub(to, absolute(ke, site.url, plan.base), site.exitUrl));
        }
        rmSync(hostingFolder(folder), { recursive: true, force: true });
        for (const [name, writer] of Object.entries(inside)) write(join(folder, name), writer(plan));
        for (const [name, writer] of Object.entries(beside)) write(join(hostingFolder(folder), name), writer(plan));
      },
    },
  };
}

/** @throws RegistryError when a redirect leads nowhere or would hide a page */
function refuseMissing(redirects: readonly PlacedRedirect[], folder: string): void {
  const built = (address: string) => existsSync(join(folder, pageOf(address), 'index.html'));
  const problems = redirects.flatMap(({ dari, ke, complain }) => [
    ...(built(ke) ? [] : [complain('ke', `tujuan ${ke} tidak ada di situs; perbaiki alamatnya`)]),
    ...(built(dari) ? [complain('dari', `${dari} sudah menjadi halaman; hapus alihan ini atau ganti alamatnya`)] : []),
  ]);
  if (problems.length > 0) throw new RegistryError(problems);
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
