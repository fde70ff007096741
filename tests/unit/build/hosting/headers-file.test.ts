import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../../src/build/hosting/headers-file.ts';
import { fits } from '../../../../src/domain/path-pattern.ts';
import { expectedHeaders, plans, sentHeaders } from './support.ts';

interface Block {
  path: string;
  dropped: string[];
  set: Record<string, string>;
}

function read(text: string): Block[] {
  return text
    .trim()
    .split(/\n\n/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      const dropped = lines.flatMap((line) => /^ {2}! (\S+)$/.exec(line)?.[1] ?? []);
      const set = lines.flatMap((line) => {
        const found = /^ {2}([\w-]+): (.+)$/.exec(line);
        return found ? [[found[1]!, found[2]!] as const] : [];
      });
      expect(dropped.length + set.length, block).toBe(lines.length);
      return { path, dropped, set: Object.fromEntries(set) };
    });
}

describe.each(plans)('_headers below $base', ({ base, plan }) => {
  const text = headersFile(plan);
  const blocks = read(text);

  test('gives every path its headers the way Cloudflare reads it: values of several rules are joined unless taken away', () => {
    const cloudflare = (path: string) => {
      const headers = new Map<string, string>();
      for (const { dropped, set } of blocks.filter((block) => fits(block.path, path))) {
        dropped.forEach((name) => headers.delete(name));
        for (const [name, value] of Object.entries(set))
          headers.set(name, [...(headers.has(name) ? [headers.get(name)] : []), value].join(', '));
      }
      return Object.fromEntries(headers);
    };
    expect(sentHeaders(base, cloudflare)).toEqual(expectedHeaders(base));
  });

  test('gives every path its headers the way Netlify reads it: the later rule wins, lines without a colon are passed over', () => {
    const netlify = (path: string) =>
      Object.assign({}, ...blocks.filter((block) => fits(block.path, path)).map(({ set }) => set)) as Record<string, string>;
    expect(sentHeaders(base, netlify)).toEqual(expectedHeaders(base));
  });

  test('stays within the limits of Cloudflare', () => {
    expect(blocks.length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of blocks) expect(path.split('*').length).toBeLessThanOrEqual(2);
  });
});
