import { uses, type Printable } from '../domain/print/printable.ts';
import { formatDate } from '../domain/format.ts';
import { href, pathOf } from '../domain/url.ts';
import { PICTURE_WIDTH, pagesOf, pdfOf, pictureHeight } from '../print/print.ts';
import { composeSheet, type Sheet } from '../print/sheets.ts';
import { registry, sheetsOfSite } from '../registry/site.ts';

/** Every sheet of the site with all that is printed on it. */
export const sheets: Sheet[] = sheetsOfSite.map((name) => composeSheet(name, registry));

/** Sheets that have a picture of their own; those that differ only in paper share one. */
export const pictured = sheets.filter(({ printable, paper }) => paper === printable.kertas[0]);

/** Path of the PDF of a sheet. */
export const pdfPath = ({ file }: Sheet) => `/unduh/${file}.pdf`;

/** Path of the picture of its first page. */
export const picturePath = (sheet: Sheet) => `/unduh/${onUsualPaper(sheet).file}.avif`;

function onUsualPaper({ printable, place }: Sheet): Sheet {
  return pictured.find((one) => one.printable.id === printable.id && one.place === place)!;
}

/** A printable with its sheets. */
export interface Offer {
  printable: Printable;
  sheets: Sheet[];
}

/** Every printable, in the order of its name. */
export const offers: Offer[] = [...Map.groupBy(sheets, ({ printable }) => printable.id).values()].map((list) => ({
  printable: list[0]!.printable,
  sheets: list,
}));

/** Printables by what one does with them. */
export const offersByUse = Object.entries(uses)
  .map(([use, kinds]) => ({ use, offers: offers.filter(({ printable }) => (kinds as readonly string[]).includes(printable.jenis)) }))
  .filter((group) => group.offers.length > 0);

/** Places for which a printable is made, each with its sheets. */
export function placesOf({ sheets: all }: Offer): Sheet[][] {
  return [...Map.groupBy(all, ({ place }) => place).values()];
}

/** What a row of `/unduh/` shows about sheets that differ only in paper. */
export async function rowOf(group: readonly Sheet[]) {
  const first = group[0]!;
  return {
    title: first.title,
    about: first.printable.untuk,
    details: `${await pagesOf(first)} halaman · bahasa Indonesia · dicek ${formatDate(first.checked)}`,
    page: href(first.page),
    files: await Promise.all(
      group.map(async (sheet) => ({
        label: `PDF ${sheet.paper.toUpperCase()}`,
        href: href(pdfPath(sheet)),
        kilobytes: await kilobytes(sheet),
      })),
    ),
    picture: { src: href(picturePath(first)), width: PICTURE_WIDTH, height: pictureHeight(first) },
  };
}

/** Size of a PDF in kilobytes, as people count them. */
async function kilobytes(sheet: Sheet): Promise<number> {
  return Math.ceil((await pdfOf(sheet)).length / 1000);
}

/** Printed versions of the page at `path`: the sheets, or the list of places where there are several. */
export async function printedVersions(path: string): Promise<{ label: string; href: string }[]> {
  const versions = offers.flatMap((offer): { offer: Offer; sheet: Sheet | null }[] => {
    const here = offer.sheets.filter((sheet) => sheet.page === path && sheet.paper === offer.printable.kertas[0]);
    const choose = here.length !== 1 && offer.printable.halaman === path && placesOf(offer).length > 1;
    return choose ? [{ offer, sheet: null }] : here.map((sheet) => ({ offer, sheet }));
  });
  return Promise.all(
    versions.map(async ({ offer: { printable }, sheet }) =>
      sheet
        ? { label: `${printable.judul} (PDF, ${await kilobytes(sheet)} kB)`, href: href(pdfPath(sheet)) }
        : { label: printable.judul, href: href(pathOf.printable(printable.id)) },
    ),
  );
}
