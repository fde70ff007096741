import { fits } from '../../domain/path-pattern.ts';
import type { HostingPlan } from './plan.ts';

/**
 * `_headers` for Cloudflare and Netlify. Where rules meet, Netlify keeps the later value; Cloudflare joins both with a comma,
 * unless a `! Name` line takes the earlier one away first. Netlify passes over such lines.
 * https://developers.cloudflare.com/pages/configuration/headers/ (at most 100 rules, 2,000 characters a line, one splat a path)
 */
export function headersFile({ rules }: HostingPlan): string {
  return rules
    .map(({ path, headers }, index) => {
      const earlier = rules.slice(0, index).filter((one) => overlap(one.path, path));
      const lines = Object.entries(headers).flatMap(([name, value]) => [
        ...(earlier.some((one) => name in one.headers) ? [`  ! ${name}`] : []),
        `  ${name}: ${value}`,
      ]);
      return `${path}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** Whether some path may fit both patterns: one reaches into the other, from the front or from both ends. */
function overlap(a: string, b: string): boolean {
  const [start = '', end = ''] = a.split('*');
  const [otherStart = '', otherEnd = ''] = b.split('*');
  if (!b.includes('*')) return fits(a, b);
  return (start.startsWith(otherStart) || otherStart.startsWith(start)) && (end.endsWith(otherEnd) || otherEnd.endsWith(end));
}
