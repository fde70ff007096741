import { pdfOf } from '../print/print.ts';
import { composeSheet, type Sheet } from '../print/sheets.ts';
import { registry, sheetsOfSite } from '../registry/site.ts';

/** Every sheet of the site with all that is printed on it. */
export const sheets: Sheet[] = sheetsOfSite.map((name) => composeSheet(name, registry));

/** Path of the PDF of a sheet. */
export const pdfPath = ({ file }: Sheet) => `/unduh/${file}.pdf`;

/** Path of the picture of its first page; sheets that differ only in paper share one. */
export const picturePath = ({ file, printable, paper }: Sheet) =>
  `/unduh/${file.replace(new RegExp(`-${paper}$`), `-${printable.kertas[0]}`)}.webp`;

/** Sheets that have a picture of their own. */
export const pictured = sheets.filter(({ printable, paper }) => paper === printable.kertas[0]);

/** Size of a PDF in kilobytes, as people count them. */
export async function kilobytes(sheet: Sheet): Promise<number> {
  return Math.ceil((await pdfOf(sheet)).length / 1000);
}
