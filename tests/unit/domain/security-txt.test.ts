import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/domain/security-txt.ts';

test('names the address to write to, itself, and a day within a year after which it is not to be trusted', () => {
  const text = securityTxt({
    email: 'redaksi@situs.example',
    address: 'https://situs.example/.well-known/security.txt',
    today: '2026-11-22',
  });
  expect(text).toBe(`Contact: mailto:redaksi@situs.example
Expires: 2027-05-21T00:00:00Z
Preferred-Languages: id, en
Canonical: https://situs.example/.well-known/security.txt
`);
});
