import { expect, test } from 'vitest';
import { firstDifference } from '../first-difference.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('shows where two texts part and what stands there', () => {
  expect(firstDifference(bytes('Dibuat 22 November'), bytes('Dibuat 23 November'))).toBe(
    'from byte 8 (of 18 and 18)\n    first:  "Dibuat 22 November"\n    second: "Dibuat 23 November"',
  );
});

test('sees that one only goes on longer, and that nothing differs', () => {
  expect(firstDifference(bytes('ab'), bytes('abc'))).toMatch(/^from byte 2 \(of 2 and 3\)/);
  expect(firstDifference(bytes('ab'), bytes('ab'))).toBe('no difference');
});

test('shows pictures and the like in hex', () => {
  expect(firstDifference(Uint8Array.of(0x89, 0x50, 0, 1), Uint8Array.of(0x89, 0x50, 0, 2))).toContain('first:  89500001');
});
