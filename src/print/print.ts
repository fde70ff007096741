import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { fingerprint, remember } from '../cache.ts';
import { papers } from '../domain/print/printable.ts';
import { isLandscape, pageRange } from '../domain/print/templates.ts';
import { COMPILER, FONT, inPackage, PrintError, TEMPLATES, typeset, type Job, type Typeset } from './compile.ts';
import type { Sheet } from './sheets.ts';

/** Where finished documents and pictures are kept. */
export const CACHE = '.cache/print';

/** Width of a first-page picture in pixels: twice what it takes on a phone. */
export const PICTURE_WIDTH = 300;

/** Height of a first-page picture of this sheet. */
export function pictureHeight({ paper, printable }: Sheet): number {
  const [short, long] = papers[paper];
  const [width, height] = isLandscape(printable.templat) ? [long, short] : [short, long];
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

/** How many pages the PDF of a sheet has. */
export async function pagesOf(sheet: Sheet, folder = CACHE): Promise<number> {
  const [least, most] = pageRange(sheet.printable.templat, sheet.printable.isi);
  if (least === most) return least;
  return Number(await remember(folder, `${keyOf(jobOf(sheet))}.pages`, () => Buffer.from(String(set(sheet).pages))));
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

/** Documents of this build: the PDF and the picture of a sheet are two views of one. */
const documents = new Map<string, Typeset>();

function set(sheet: Sheet): Typeset {
  const job = jobOf(sheet);
  const key = keyOf(job);
  const done = documents.get(key) ?? typeset(job);
  documents.set(key, done);
  const [least, most] = pageRange(sheet.printable.templat, sheet.printable.isi);
  if (done.pages < least || done.pages > most) {
    const wanted = least === most ? String(least) : `${least} sampai ${most}`;
    throw new PrintError(job, [`jadi ${done.pages} halaman, seharusnya ${wanted}; pendekkan isinya`]);
  }
  return done;
}
