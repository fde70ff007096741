import { attribute, elements, textOf } from '../html/tree.ts';
import type { SiteRule } from '../html/site.ts';
import { formatSize } from '../../domain/format.ts';

/** Every size of a class pack that a page shows is the size of its file. */
export const packSizes: SiteRule = {
  code: 'D11',
  name: 'ukuran paket kelas',
  level: 'error',
  check: ({ pages, sizes }) =>
    pages.flatMap(({ file, root }) =>
      elements(root).flatMap((one) => {
        const path = attribute(one, 'data-ukuran-berkas');
        if (path === undefined) return [];
        const bytes = sizes.get(path.slice(1));
        if (bytes === undefined) return [{ file, line: 1, message: `paket ${path} tidak ada; jalankan npm run build` }];
        const right = attribute(one, 'value') === String(bytes) && textOf(one).trim() === formatSize(bytes);
        return right ? [] : [{ file, line: 1, message: `ukuran ${path} tertulis "${textOf(one).trim()}", seharusnya "${formatSize(bytes)}"; bangun ulang` }];
      }),
    ),
};
