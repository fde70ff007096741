import { describe, expect, test } from 'vitest';
import { nginxConfig } from '../../../../src/build/hosting/nginx.ts';
import { expectedHeaders, plans, sentHeaders, withoutTypes } from './support.ts';

// That nginx itself reads it so is tested in tests/browser/hosting.test.ts.
describe.each(plans)('nginx.conf below $base', ({ base, plan }) => {
  const text = nginxConfig(plan);

  test('gives every path its headers', () => {
    const maps = new Map([...text.matchAll(/map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/g)].map(([, name, body]) => [name!, body!]));
    const names = [...text.matchAll(/add_header (\S+) (\$\w+) always;/g)].map(([, name, variable]) => ({
      name: name!,
      variable: variable!,
    }));
    const send = (path: string) =>
      Object.fromEntries(
        names.flatMap(({ name, variable }) => {
          const lines = [...maps.get(variable)!.matchAll(/"~(.*)" "(.*)";/g)];
          const value = lines.find(([, expression]) => new RegExp(expression!).test(path))?.[2];
          return value ? [[name, value]] : [];
        }),
      );
    expect(sentHeaders(base, send)).toEqual(withoutTypes(expectedHeaders(base)));
  });

  test('names headers in the server only, because a location with its own would lose them', () => {
    for (const [, body] of text.matchAll(/location [^{]*\{([^}]*)/g)) expect(body).not.toContain('add_header');
  });

  test('redirects with and without the last slash', () => {
    expect(text).toContain(`location = ${base}hotline { return 301 ${base}bantuan/darurat/; }`);
    expect(text).toContain(`location = ${base}lama/ { return 301 ${base}hak/baru/#sanksi; }`);
    expect(text.includes('location = / {')).toBe(base !== '/');
  });
});
