import { bothForms, type HostingPlan } from './plan.ts';

/**
 * `_redirects` for Cloudflare, Netlify and GitLab Pages. The latter two prefer a file to a rule: there the stub page of the
 * same address (stub.ts) leads on, unless netlify.toml says otherwise.
 */
export function redirectsFile({ redirects }: HostingPlan): string {
  return redirects.flatMap(({ from, to }) => bothForms(from).map((form) => `${form} ${to} 301\n`)).join('');
}
