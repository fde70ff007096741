import { headerRules, type HeaderRule } from '../../domain/headers.ts';
import type { Redirect } from '../../domain/redirect.ts';
import { href, normalizeBase } from '../../domain/url.ts';

/** All that a host has to be told, with paths as they are on the server. */
export interface HostingPlan {
  /** Path below which the site is served, with one slash on each side. */
  base: string;
  /** Host name, for servers that must know it. */
  host: string;
  rules: readonly HeaderRule[];
  redirects: readonly { from: string; to: string }[];
}

/** Puts the table of headers and the redirects below the base path. */
export function hostingPlan(basePath: string, siteUrl: string, redirects: readonly Redirect[]): HostingPlan {
  const base = normalizeBase(basePath);
  return {
    base,
    host: new URL(siteUrl).hostname,
    rules: headerRules.map((rule) => ({ ...rule, path: href(rule.path, base) })),
    redirects: redirects.map(({ dari, ke }) => ({ from: href(dari, base), to: href(ke, base) })),
  };
}

/** An address and the same one without its last slash: people type both. */
export function bothForms(address: string): [string, string] {
  return [address, address.replace(/\/$/, '')];
}

/** Files for hosts, not for readers, as the end of an expression that every server's engine reads alike. */
export const forHosts = '/(\\.htaccess|\\.nojekyll|_headers|_redirects|vercel\\.json)$';
