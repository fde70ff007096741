import { expect, test } from 'vitest';
import { dialable, whatsappUrl } from '../../../src/domain/phone.ts';

test('an Indonesian number is shown the national and the international way', () => {
  expect(dialable('+6281290070027')).toEqual({ national: '0812-9007-0027', international: '+62 812 9007 0027', tel: 'tel:+6281290070027' });
});

test('a foreign number keeps its country', () => {
  expect(dialable('+85512813282')).toEqual({ national: '012 813 282', international: '+855 12 813 282', tel: 'tel:+85512813282' });
});

test.each(['129', '1500-630', '0800-1000-1000', '021-129'])('the domestic code %s cannot be dialled from abroad', (code) => {
  expect(dialable(code)).toEqual({ national: code, international: null, tel: `tel:${code.replaceAll('-', '')}` });
});

test.each(['+628111291', '+628129000000000', '+6212', '+9991234567'])('%s is refused, because no country has such a number', (number) => {
  expect(() => dialable(number)).toThrow(
    `Nomor ${number}: jumlah atau awalan angkanya tidak lazim untuk negara itu; periksa lagi di sumber.`,
  );
});

test('a chat opens with a line that gives nothing away', () => {
  expect(whatsappUrl('+628111129129')).toBe('https://wa.me/628111129129?text=Halo%2C%20saya%20ingin%20bertanya.');
});
