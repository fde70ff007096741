import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cloudfrontPolicy, cloudfrontRequest, cloudfrontResponse } from '../../../../src/build/hosting/cloudfront.ts';
import { netlifyConfig } from '../../../../src/build/hosting/netlify.ts';
import { redirectsFile } from '../../../../src/build/hosting/redirects-file.ts';
import { vercelConfig } from '../../../../src/build/hosting/vercel.ts';
import { fits } from '../../../../src/domain/path-pattern.ts';
import { expectedHeaders, plans, sentHeaders } from './support.ts';

describe.each(plans)('vercel.json below $base', ({ base, plan }) => {
  const config = JSON.parse(vercelConfig(plan)) as {
    trailingSlash: boolean;
    headers: { source: string; headers: { key: string; value: string }[] }[];
    redirects: { source: string; destination: string; statusCode: number }[];
  };

  test('gives every path its headers, later rules last', () => {
    const send = (path: string) =>
      Object.fromEntries(
        config.headers
          .filter(({ source }) => fits(source.replace('(.*)', '*'), path))
          .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
      );
    expect(sentHeaders(base, send)).toEqual(expectedHeaders(base));
    for (const { source } of config.headers) expect(source).toMatch(/^\/[\w./()*-]*$/);
  });

  test('redirects, and adds the last slash', () => {
    expect(config.trailingSlash).toBe(true);
    expect(config.redirects[0]).toEqual({ source: `${base}hotline/`, destination: `${base}bantuan/darurat/`, statusCode: 301 });
  });
});

describe.each(plans)('redirect files below $base', ({ base, plan }) => {
  test('_redirects has one rule a line, with and without the last slash, within the limits of Cloudflare', () => {
    const lines = redirectsFile(plan).trim().split('\n');
    expect(lines).toEqual([
      `${base}hotline/ ${base}bantuan/darurat/ 301`,
      `${base}hotline ${base}bantuan/darurat/ 301`,
      `${base}lama/ ${base}hak/baru/#sanksi 301`,
      `${base}lama ${base}hak/baru/#sanksi 301`,
    ]);
  });

  test('netlify.toml puts the rules before the stub pages', () => {
    const rules = netlifyConfig(plan).split('[[redirects]]\n').slice(1);
    expect(rules[0]!.trim()).toBe(`from = "${base}hotline/"\nto = "${base}bantuan/darurat/"\nstatus = 301\nforce = true`);
    expect(rules).toHaveLength(4);
  });
});

interface Moved {
  uri?: string;
  statusCode?: number;
  headers?: { location: { value: string } };
}
const run = <T>(code: string, event: unknown) => runInNewContext(`${code}\nhandler(${JSON.stringify(event)})`) as T;

describe.each(plans)('CloudFront below $base', ({ base, plan }) => {
  const ask = (uri: string) => run<Moved>(cloudfrontRequest(plan), { request: { uri } });

  test('gives every path its headers, by policy or by function and never by both', () => {
    const policy = JSON.parse(cloudfrontPolicy(plan)) as {
      SecurityHeadersConfig: { ReferrerPolicy: { ReferrerPolicy: string }; ContentTypeOptions: object };
      CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
    };
    const { Items, Quantity } = policy.CustomHeadersConfig;
    expect(Quantity).toBe(Items.length);
    const always = {
      ...Object.fromEntries(Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
      'referrer-policy': policy.SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
      ...(policy.SecurityHeadersConfig.ContentTypeOptions && { 'x-content-type-options': 'nosniff' }),
    };
    const send = (path: string) => {
      const { headers } = run<{ headers: Record<string, { value: string }> }>(cloudfrontResponse(plan), {
        request: { uri: ask(path).uri },
        response: { headers: {} },
      });
      const own = Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
      expect(Object.keys(own).filter((name) => name in always)).toEqual([]);
      return { ...always, ...own };
    };
    expect(sentHeaders(base, send)).toEqual(expectedHeaders(base));
  });

  test('finds the file of a folder, adds the last slash and redirects', () => {
    expect(ask(`${base}hak/a/`).uri).toBe(`${base}hak/a/index.html`);
    expect(ask(`${base}fakta/a.csl.json`).uri).toBe(`${base}fakta/a.csl.json`);
    expect(ask(`${base}hak/a`)).toMatchObject({ statusCode: 301, headers: { location: { value: `${base}hak/a/` } } });
    for (const from of ['hotline', 'hotline/'])
      expect(ask(base + from)).toMatchObject({ statusCode: 301, headers: { location: { value: `${base}bantuan/darurat/` } } });
    expect(ask('/')).toMatchObject(base === '/' ? { uri: '/index.html' } : { statusCode: 302 });
  });

  test('is small enough for a function of CloudFront, 10 kB', () => {
    for (const code of [cloudfrontRequest(plan), cloudfrontResponse(plan)]) expect(code.length).toBeLessThan(10_000);
  });
});
