import { posix } from 'node:path';

/** Where a page's links may lead inside a pack, and where else. */
export interface Surroundings {
  /** Base path of the site, with one slash on each side. */
  base: string;
  /** Public address of the site with its base path, ending in a slash. */
  home: string;
  /** Place in the pack of a file of the site; `undefined` when the pack does not have it. */
  placeOf: (file: string) => string | undefined;
}

const blocks = /(<(?:script|style)\b[\s\S]*?<\/(?:script|style)>)/;
const address = /( (?:href|src|action)=")([^"]*)"/g;
const onlyOnline = /<link rel="(?:search|alternate|apple-touch-icon|manifest)"[^>]*>/g;
const siteOnly = /<section[^>]* data-di-situs[^>]*>[\s\S]*?<\/section>/g;
const packOnly = /( data-di-paket(?:="[^"]*")?) hidden(?:="")?/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/;

/**
 * A page of the site as it stands in a pack at `place`: links lead to files of the pack, or to the public site where the
 * pack lacks the page; what only a server can do is gone.
 */
export function forPack(html: string, place: string, surroundings: Surroundings): string {
  const clean = html.replace(siteOnly, '').replace(packOnly, '$1').replace(onlyOnline, '');
  return clean
    .split(blocks)
    .map((piece, index) => (index % 2 === 1 ? piece : relink(piece, place, surroundings)))
    .join('')
    .replace(policy, (_, open: string, rules: string) => `${open}${offlinePolicy(rules)}"`);
}

function relink(html: string, place: string, { base, home, placeOf }: Surroundings): string {
  return html.replace(address, (whole, before: string, written: string) => {
    if (!written.startsWith(base) || written.startsWith('//')) return whole;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(written.slice(base.length)) ?? [];
    const target = placeOf(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    return `${before}${target ? posix.relative(posix.dirname(place), target) + rest : home + path + rest}"`;
  });
}

/** Files of the site that a page links to. */
export function linkedFiles(html: string, base: string): string[] {
  return [...html.matchAll(address)].flatMap(([, , written = '']) => {
    const path = /^[^?#]*/.exec(written)![0];
    return path.startsWith(base) ? [path.endsWith('/') ? `${path.slice(base.length)}index.html` : path.slice(base.length)] : [];
  });
}

/**
 * A page on a stick loads pictures and sends its search form to files, and asks nobody for anything. Scripts run by their
 * hash only: whether `'self'` means a file differs between browsers.
 */
function offlinePolicy(rules: string): string {
  return rules
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '' && !/^(connect|manifest|worker)-src /.test(rule))
    .map((rule) => {
      if (/^(img-src|form-action) /.test(rule)) return rule.replace("'self'", "'self' file:");
      return rule.startsWith('script-src ') ? `script-src ${rule.match(/'sha256-[^']+'/g)?.join(' ') ?? "'none'"}` : rule;
    })
    .join(';');
}
