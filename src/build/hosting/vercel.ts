import type { HostingPlan } from './plan.ts';

/** `vercel.json`, read from the deployed folder. Of two rules for one header the later wins, as in our table. */
export function vercelConfig({ rules, redirects }: HostingPlan): string {
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: rules.map(({ path, headers }) => ({
      source: path.replace('*', '(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    // The slash that is missing has been added by then.
    redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, statusCode: 301 })),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
