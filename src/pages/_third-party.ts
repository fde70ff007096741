import { readFileSync } from 'node:fs';

/** Somebody else's work that reaches readers, and the file with its terms. Packages that only build the site are not here. */
export interface ThirdParty {
  name: string;
  /** Where readers meet it, in Indonesian. */
  where: string;
  terms: string;
}

export const thirdParties: readonly ThirdParty[] = [
  { name: 'pagefind', where: 'mesin pencarian, di folder /pagefind/', terms: 'LICENSE/LICENSE' },
  { name: 'tailwindcss', where: 'dasar gaya di setiap halaman', terms: 'LICENSE' },
  { name: '@expo-google-fonts/atkinson-hyperlegible-next', where: 'huruf di dalam berkas PDF', terms: 'LICENSE_FONT' },
  { name: 'minisearch', where: 'pencarian di dalam paket kelas', terms: 'LICENSE.txt' },
];

/** The terms as their authors wrote them, one after the other, as those terms ask of whoever passes the works on. */
export function notices(): string {
  const parts = thirdParties.map(({ name, where, terms }) => {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
      license: string;
    };
    const text = readFileSync(`node_modules/${name}/${terms}`, 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version} (${license})\nDipakai untuk: ${where}\n\n${text}\n`;
  });
  return `Karya pihak lain yang ikut terkirim bersama situs ini, dengan syarat pemakaiannya.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
