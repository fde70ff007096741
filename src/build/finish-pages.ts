import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';
import { listFiles } from './files.ts';
import { dropIdleRules } from './idle-rules.ts';

const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const styles = /<style>([\s\S]*?)<\/style>/g;
const scripts = /<script type="module">([\s\S]*?)<\/script>/g;

/** Classes and elements that only scripts add to a page. */
const added = ['tirai', 'tertutup', 'button', 'mark', 'row', 'small', 'strong'];

const purged = new Map<string, Promise<string>>();

/** Drops the rules of an inlined style that nothing in the page uses. Pages with the same vocabulary share the work. */
export async function purgeStyles(html: string): Promise<string> {
  const words = vocabulary(html.replace(styles, '').replace(scripts, ''));
  const sheets = await Promise.all(
    [...html.matchAll(styles)].map(([, css = '']) => {
      const key = css + words;
      const known = purged.get(key) ?? purge(css, words);
      purged.set(key, known);
      return known;
    }),
  );
  let index = 0;
  return html.replace(styles, () => `<style>${sheets[index++] ?? ''}</style>`);
}

/** Element names, attribute names and classes of a page, once each: all that a selector of ours may ask for (no ids). */
function vocabulary(html: string): string {
  const tags = new Set<string>();
  const attributes = new Set<string>();
  const classes = new Set<string>();
  const variables = new Set<string>();
  for (const [, tag = '', rest = ''] of html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)) {
    tags.add(tag);
    for (const [, name = '', value = ''] of rest.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      attributes.add(name);
      if (name === 'class') value.split(/\s+/).forEach((one) => classes.add(one));
    }
  }
  const list = (set: Set<string>) => [...set].sort().join(' ');
  // Drawings ask for colours of the style in their attributes.
  for (const [, name = ''] of html.matchAll(/var\((--[a-z-]+)\)/g)) variables.add(name);
  return `<${[...tags].sort().join('><')}><i class="${list(classes)}" ${list(attributes)} style="${list(variables)}">`;
}

async function purge(css: string, content: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: content, extension: 'html' }],
    css: [{ raw: css }],
    safelist: { standard: added, variables: content.match(/--[a-z-]+/g) ?? [] },
    variables: true,
  });
  return dropIdleRules(result?.css ?? '');
}

/**
 * Gives the page a policy that allows its own styles and scripts and nothing else. Astro lists the hashes of the whole
 * site's; a script must be among them, so that nothing which did not come from the build is ever allowed.
 * @throws Error naming the page when a script of it is unknown to the build or the policy is missing
 */
export function tightenPolicy(html: string, page: string): string {
  const found = policy.exec(html);
  if (!found) throw new Error(`${page}: tidak punya kebijakan keamanan isi (CSP)`);
  const own = hashes(html, scripts);
  const unknown = own.find((hash) => !found[2]!.includes(hash));
  if (unknown) throw new Error(`${page}: ada skrip sebaris yang tidak berasal dari pembangunan (${unknown})`);
  const tight = found[2]!
    .replace(/ ?'sha256-[^']+'/g, (hash) => (own.includes(hash.trim()) ? hash : ''))
    .replace(/style-src [^;]*/, `style-src ${hashes(html, styles).join(' ') || "'none'"}`);
  return html.replace(policy, (_, open: string, __, close: string) => open + tight + close);
}

function hashes(html: string, block: RegExp): string[] {
  return [...html.matchAll(block)].map(
    (match) =>
      `'sha256-${createHash('sha256')
        .update(match[1] ?? '')
        .digest('base64')}'`,
  );
}

/** Makes every finished page carry only the styles it uses and the strictest policy that still lets it work. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of listFiles(folder, (one) => one.endsWith('.html'))) {
          const file = join(folder, path);
          writeFileSync(file, tightenPolicy(await purgeStyles(readFileSync(file, 'utf8')), path));
        }
      },
    },
  };
}
