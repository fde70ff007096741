import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/domain/status.ts';
import { loadRegistry } from '../../src/registry/index.ts';
import { explainIssue } from '../../src/registry/explain.ts';
import { schemas } from '../../src/registry/schemas.ts';
import { hostileUrls, payloads } from '../hostile/payloads.ts';
import { poison } from '../hostile/poison-text.ts';

const registry = loadRegistry(process.cwd(), '2026-11-22');

describe.each(kinds)('hostile text in %s', (kind) => {
  const records = registry.all(kind).slice(0, payloads.length);
  const outcomes = records.map((record, turn) => poison(record, schemas[kind], turn));

  test('gets into words, and what is refused is refused by name', () => {
    expect(outcomes.every(({ taken }) => taken.length > 0)).toBe(true);
    for (const { refused } of outcomes) {
      expect(refused.length).toBeGreaterThan(0);
      for (const { path, messages } of refused) {
        for (const message of messages) expect(message.startsWith(`${path.join('.')}: `), message).toBe(true);
      }
    }
  });

  test('never gets into what becomes an address, a number, a date or a choice', () => {
    const words =
      /(^|\.)(nama|lembaga|judul|pernyataan|keterangan|alamat|teks|biaya|bahasa|akses_tuli|yang_terjadi|catatan|penerbit|url|situs|satuan|periode|label|peraturan|pasal|pertanyaan_terbuka|ringkasan|definisi|penghitung|catatan_metode|waktu|syarat|tugas|alias|klaim|penyebar|yang_benar|langkah)(\.\d+)?$/;
    for (const { record, taken } of outcomes) {
      expect(taken.map((path) => path.join('.')).filter((path) => !words.test(path))).toEqual([]);
      for (const path of taken.filter((one) => ['url', 'situs'].includes(String(one.at(-1))))) {
        const value = path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], record);
        expect(String(value)).toMatch(/^https:\/\//);
      }
    }
  });
});

test('a message about hostile text names file, record and field', () => {
  const source = registry.all('sumber')[0]!;
  const data = { ...source, url: hostileUrls[2], tingkat: '"><script>' };
  const issues = schemas.sumber.safeParse(data).error!.issues;
  const said = issues.map((issue) =>
    explainIssue(issue, { kind: 'sumber', file: 'content/registri/sumber/a.yaml', data, lineOf: () => 7 }),
  );
  expect(said.map(({ file, line }) => `${file}:${line}`)).toEqual(['content/registri/sumber/a.yaml:7', 'content/registri/sumber/a.yaml:7']);
  expect(said.map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`^${source.id}: "url": tulis alamat lengkap`)),
    expect.stringMatching(new RegExp(`^${source.id}: "tingkat": `)),
  ]);
});
