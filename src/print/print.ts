import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { papers } from '../domain/print/printable.ts';
import { templates } from '../domain/print/templates.ts';
import { fingerprint, remember } from './cache.ts';
import { COMPILER, FONT, inPackage, PrintError, TEMPLATES, typeset, type Job } from './compile.ts';
import type { Sheet } from './sheets.ts';

/** Where finished documents and pictures are kept. */
export const CACHE = '.cache/print';

/** Width of a first-page picture in pixels: twice what it takes on a phone. */
export const PICTURE_WIDTH = 300;

/** Height of a first-page picture of this sheet. */
export function pictureHeight({ paper }: Sheet): number {
  const [width, height] = papers[paper];
  return Math.round((PICTURE_WIDTH * height) / width);
}

/** Everything besides the data that decides what comes out: templates, fonts, compiler. */
const machinery = fingerprint(
  ...readdirSync(TEMPLATES)
    .sort()
    .flatMap((name) => [name, readFileSync(join(TEMPLATES, name))]),
  ...[COMPILER, FONT].map((name) => readFileSync(inPackage(name, 'package.json'))),
  sharp.versions.sharp ?? '',
);

function jobOf({ file, printable, data }: Sheet): Job {
  return { name: file, template: printable.templat, data };
}

/** Name under which the result of a job is kept. */
export function keyOf(job: Job): string {
  return fingerprint(machinery, job.template, JSON.stringify(job.data));
}

/**
 * The PDF of a sheet; from the cache when nothing that goes into it has changed.
 * @throws PrintError naming sheet, template and field when the data does not fit
 */
export function pdfOf(sheet: Sheet, folder = CACHE): Promise<Buffer> {
  const job = jobOf(sheet);
  return remember(folder, `${keyOf(job)}.pdf`, () => set(sheet).pdf());
}

/** The picture of the first page of a sheet, as AVIF: a third lighter than WebP for lines and letters. */
export function pictureOf(sheet: Sheet, folder = CACHE): Promise<Buffer> {
  const size = { width: PICTURE_WIDTH, height: pictureHeight(sheet), fit: 'fill' } as const;
  return remember(folder, `${keyOf(jobOf(sheet))}.avif`, () =>
    sharp(Buffer.from(set(sheet).svg()))
      .resize(size)
      .flatten({ background: '#fff' })
      .avif({ quality: 40, effort: 0, chromaSubsampling: '4:2:0' })
      .toBuffer(),
  );
}

function set(sheet: Sheet) {
  const job = jobOf(sheet);
  const done = typeset(job);
  const { halaman } = templates[sheet.printable.templat];
  if (done.pages !== halaman) throw new PrintError(job, [`jadi ${done.pages} halaman, seharusnya ${halaman}; pendekkan isinya`]);
  return done;
}
