import { expect, test } from 'vitest';
import { isoDate, partialDate, text } from '../../../src/domain/primitives.ts';

const accepted = (schema: { safeParse: (value: unknown) => { success: boolean } }, values: unknown[]) =>
  values.filter((value) => schema.safeParse(value).success);

test('a date may be as precise as its publisher gives it, but must exist', () => {
  expect(accepted(partialDate, [2024, '2024', '2024-08', '2024-08-17', '2024-02-29'])).toHaveLength(5);
  expect(accepted(partialDate, ['2024-13', '2025-02-29', '24', '202', '2024-', '2024-8', '2024-08-1', '2024-08-171'])).toEqual([]);
});

test('dates that YAML has already read become text', () => {
  expect(isoDate.parse(new Date('2026-11-22'))).toBe('2026-11-22');
  expect(partialDate.parse(new Date('2026-11-22'))).toBe('2026-11-22');
});

test('text keeps letters of any language and typographic signs', () => {
  expect(accepted(text, ['Café “Sejahtera” – 50 % …', 'ＡＢＣ', '中文', 'a\tb\nc', '© 2026 ™', '#1 * 2'])).toHaveLength(6);
});

test('text refuses what disguises it, and emoji', () => {
  expect(
    accepted(text, [
      '',
      '   ',
      'a\u202Eb',
      'a\u200Fb',
      'a\u2066b',
      'a\u200Bb',
      'a\u0000b',
      'a\u0085b',
      'a\u061Cb',
      'a\u2028b',
      'a\u{E0041}b',
      '👍',
      '❤️',
      '1️⃣',
    ]),
  ).toEqual([]);
});
