import { fits } from './path-pattern.ts';
import { oddTypes } from './media-types.ts';

/** Headers for the paths that fit a pattern (path-pattern.ts), from the site's root. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** What browsers could be asked for and this site never uses. Only names that they know: others fill their consoles. */
const neverUsed = ['camera', 'display-capture', 'geolocation', 'hid', 'local-fonts', 'microphone', 'midi', 'payment', 'serial', 'usb'];

/** The name changes with the content, so a copy never grows stale. */
const unchanging = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Free to use from any other site, and ten minutes old at most: a corrected number must not live on in copies. */
const openData = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=600',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * The one table of response headers, for every host. All rules that fit a path apply; where two name the same header the
 * later one wins. What else a page may load is in its own policy (build/finish-pages.ts), which needs no host; the header
 * adds only what a page cannot say of itself, and two policies never loosen each other.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      // Kept, but asked for again before it is shown: a correction reaches readers at once.
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': neverUsed.map((feature) => `${feature}=()`).join(', '),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { path: '/_astro/*', headers: unchanging },
  // Pagefind's other files keep their names.
  { path: '/pagefind/*.pf_fragment', headers: unchanging },
  { path: '/pagefind/*.pf_index', headers: unchanging },
  { path: '/pagefind/*.pf_filter', headers: unchanging },
  { path: '/pagefind/*.pf_meta', headers: unchanging },
  // Parts for offline reading; packed by us, so that no server may unpack or pack them again.
  { path: '/luring/*.bin', headers: { ...unchanging, 'Content-Type': 'application/octet-stream' } },
  // The box of numbers is made for other people's pages.
  {
    path: '/sematkan/kotak/*',
    headers: { 'Content-Security-Policy': 'frame-ancestors *', 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  { path: '/api/*', headers: openData },
  { path: '/fakta/*.json', headers: openData },
  { path: '/fakta/*.bib', headers: openData },
  { path: '/fakta/*.ris', headers: openData },
  { path: '/feed.xml', headers: openData },
  { path: '/feed.json', headers: openData },
  { path: '/koreksi/feed.xml', headers: openData },
  // Pictures for previews and sheets to hang up are meant to be shown elsewhere.
  { path: '/berbagi*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  { path: '/unduh/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  ...oddTypes.map(({ path, type }) => ({ path, headers: { 'Content-Type': type } })),
];

/** The headers that a path gets. This is what every host's configuration must come to. */
export function headersFor(path: string, rules: readonly HeaderRule[] = headerRules): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => fits(rule.path, path)).map((rule) => rule.headers)) as Record<string, string>;
}
