import { today } from '../build/today.ts';
import { formatNumber } from '../domain/format.ts';
import { command } from './cli.ts';
import { loadContent } from './load.ts';
import { meanOver, readability } from './readability.ts';

// npm run baca: how hard each page is to read, hardest first. A hint for editors, never a gate or a badge.
command(() => {
  const pages = loadContent(process.cwd(), today())
    .pages.map(readability)
    .sort((a, b) => b.mean - a.mean);
  const number = (value: number, digits: number) => formatNumber(Number(value.toFixed(digits)));
  console.log('kata/kalimat  >25 kata  kata panjang  kata  halaman');
  for (const page of pages) {
    const cells = [
      number(page.mean, 1).padStart(12),
      String(page.tooLong).padStart(8),
      `${number(page.longWords * 100, 0)} %`.padStart(12),
      String(page.words).padStart(4),
    ];
    console.log(`${cells.join('  ')}  ${page.file}`);
  }
  console.log(`\nRata-rata ${pages.length} halaman: ${number(meanOver(pages), 1)} kata per kalimat.`);
});
