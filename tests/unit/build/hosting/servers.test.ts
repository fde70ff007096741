import { describe, expect, test } from 'vitest';
import { htaccess } from '../../../../src/build/hosting/apache.ts';
import { caddyfile } from '../../../../src/build/hosting/caddy.ts';
import { expectedHeaders, plans, sentHeaders } from './support.ts';

describe.each(plans)('Caddyfile below $base', ({ base, plan }) => {
  const text = caddyfile(plan);

  test('gives every path its headers, later rules last', () => {
    const rules = [...text.matchAll(/(@h\d+) path_regexp (\S+)\n\s+header (@h\d+) \{\n([\s\S]*?)\n\s+\}/g)].map(
      ([, name, expression, used, body]) => {
        expect(used).toBe(name);
        return {
          expression: new RegExp(expression!),
          set: [...body!.matchAll(/(\S+) "(.*)"/g)].map(([, header, value]) => [header!, value!]),
        };
      },
    );
    const send = (path: string) => Object.fromEntries(rules.filter(({ expression }) => expression.test(path)).flatMap(({ set }) => set));
    expect(sentHeaders(base, send)).toEqual(expectedHeaders(base));
  });

  test('uses no look-around, which its engine does not know, and redirects', () => {
    expect(text).not.toContain('(?');
    expect(text).toContain(`redir ${base}hotline ${base}bantuan/darurat/ 301`);
  });
});

describe.each(plans)('.htaccess below $base', ({ base, plan }) => {
  const text = htaccess(plan);

  test.each(['', '.br', '.gz'])('gives every path its headers, also after it has become the file %s', (ending) => {
    const rules = [...text.matchAll(/Header always set (\S+) "(.*)" "expr=%\{REQUEST_URI\} =~ m#(.*)#"/g)];
    const forced = [...text.matchAll(/<FilesMatch "(.*)">\n\s+ForceType "(.*)"/g)];
    const odd = [...text.matchAll(/AddType "(.*)" \.(csv|vcf|bib|ris|webmanifest)\n/g)];
    const type = (path: string) =>
      forced.find(([, name]) => new RegExp(name!).test(path.replace(/^.*\//, '') + ending))?.[2] ??
      odd.find(([, , extension]) => path.endsWith(`.${extension!}`))?.[1];
    const send = (path: string): Record<string, string> => ({
      ...(type(path) && { 'Content-Type': type(path)! }),
      ...Object.fromEntries(
        rules.filter(([, , , expression]) => new RegExp(expression!).test(path + ending)).map(([, name, value]) => [name!, value!]),
      ),
    });
    const expected = expectedHeaders(base);
    expect(sentHeaders(base, send)).toEqual(expected);
  });

  test('redirects relative to its folder', () => {
    expect(text).toContain(`RewriteRule ^hotline/$ ${base}bantuan/darurat/ [R=301,L,NE]`);
    expect(text).toContain(`ErrorDocument 404 ${base}404.html`);
  });
});
