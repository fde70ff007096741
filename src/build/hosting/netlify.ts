import { bothForms, type HostingPlan } from './plan.ts';

/**
 * `netlify.toml`, for the folder from which Netlify is called: redirects that come before the stub pages, which only this file
 * can say without confusing other readers of `_redirects`. Headers stay in `_headers`.
 * https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing
 */
export function netlifyConfig({ redirects }: HostingPlan): string {
  const rules = redirects.flatMap(({ from, to }) =>
    bothForms(from).map((form) => `[[redirects]]\nfrom = "${form}"\nto = "${to}"\nstatus = 301\nforce = true\n`),
  );
  return ['[build]\npublish = "dist"\n', ...rules].join('\n');
}
