import type { PublicPrintable } from '../domain/open-data-printables.ts';
import { pagesOf, pdfOf } from '../print/print.ts';
import { address } from './_publication.ts';
import { pdfPath, picturePath, sheets } from './_printed.ts';

/** Every PDF to print, as it is given away. */
export function publicPrintables(): Promise<PublicPrintable[]> {
  return Promise.all(
    sheets.map(async (sheet) => ({
      id: sheet.file,
      cetakan: sheet.printable.id,
      judul: sheet.title,
      untuk: sheet.printable.untuk,
      jenis: sheet.printable.jenis,
      wilayah: sheet.place,
      bahasa: 'id' as const,
      kertas: sheet.paper,
      jumlah_halaman: await pagesOf(sheet),
      bita: (await pdfOf(sheet)).length,
      berkas: address(pdfPath(sheet)),
      gambar: address(picturePath(sheet)),
      halaman: address(sheet.page),
      dicek: sheet.checked,
      kontak: sheet.contacts,
      fakta: sheet.facts,
    })),
  );
}
