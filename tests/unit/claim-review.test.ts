import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { loadRegistry } from '../../src/registry/index.ts';
import { claimReviewData } from '../../src/layouts/structured-data.ts';
import type { Page } from '../../src/domain/page.ts';

/** What schema.org and the fact-checking community ask of a ClaimReview. */
const schema = {
  type: 'object',
  required: ['@type', 'url', 'datePublished', 'claimReviewed', 'author', 'reviewRating'],
  properties: {
    '@type': { const: 'ClaimReview' },
    url: { type: 'string', pattern: '^https?://\\S+/$' },
    datePublished: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    claimReviewed: { type: 'string', minLength: 10 },
    author: { type: 'object', required: ['@type', 'name'] },
    reviewRating: {
      type: 'object',
      required: ['@type', 'ratingValue', 'bestRating', 'worstRating', 'alternateName'],
      properties: {
        ratingValue: { type: 'integer', minimum: 1, maximum: 5 },
        alternateName: { enum: ['Benar', 'Keliru', 'Menyesatkan', 'Belum terbukti'] },
      },
    },
  },
};

test('every claim of the registry makes a valid ClaimReview whose rating has the verdict in words', () => {
  const claims = loadRegistry(process.cwd(), '2026-11-22').all('klaim');
  expect(claims.length).toBeGreaterThan(100);
  const page = { ditinjau: '2026-11-22', riwayat: [{ tanggal: '2026-11-22', jenis: 'terbit', ringkasan: 'x' }] } as Page;
  const validate = new Ajv().compile(schema);
  for (const claim of claims) {
    const data = claimReviewData(claim, page, 'https://situs.example/periksa-fakta/x/');
    expect(validate(data), `${claim.id}: ${JSON.stringify(validate.errors)}`).toBe(true);
    expect((data as { reviewRating: { alternateName: string } }).reviewRating.alternateName.toLowerCase().replace(' ', '-')).toBe(
      claim.verdict,
    );
  }
});
