/** SHA-256 in hex of each file, by its path from the root of the release. */
export type Checksums = ReadonlyMap<string, string>;

/** How files differ from what a list of checksums says; paths in order. */
export interface Deviation {
  changed: string[];
  missing: string[];
  surplus: string[];
}

const line = /^([0-9a-f]{64}) [ *](.+)$/;

/**
 * The list as `sha256sum` writes and checks it, sorted by path.
 * @throws Error for a path that such a list cannot hold
 */
export function formatChecksums(checksums: Checksums): string {
  return inOrder(checksums.keys())
    .map((path) => {
      if (!isInside(path)) throw new Error(`Nama berkas "${path}" tidak bisa ditulis di daftar sidik; ganti namanya.`);
      return `${checksums.get(path) ?? ''}  ${path}\n`;
    })
    .join('');
}

/**
 * Reads a list that `formatChecksums` or `sha256sum` wrote. It may come from anywhere, so a path that leads out is refused.
 * @throws Error naming the line that cannot be read
 */
export function parseChecksums(text: string): Checksums {
  const checksums = new Map<string, string>();
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row === '') continue;
    const [, hash, path] = line.exec(row) ?? [];
    if (!hash || !path || !isInside(path) || checksums.has(path)) {
      throw new Error(`baris ${index + 1} tidak terbaca; bentuknya "<64 angka heksadesimal>  <nama berkas>", satu baris untuk satu berkas`);
    }
    checksums.set(path, hash);
  }
  if (checksums.size === 0) throw new Error('daftarnya kosong');
  return checksums;
}

/** Compares files with the list that they should match. */
export function deviation(expected: Checksums, found: Checksums): Deviation {
  const listed = inOrder(expected.keys());
  return {
    changed: listed.filter((path) => found.has(path) && found.get(path) !== expected.get(path)),
    missing: listed.filter((path) => !found.has(path)),
    surplus: inOrder(found.keys()).filter((path) => !expected.has(path)),
  };
}

/** By code unit, so that the order depends on no locale. */
function inOrder(paths: Iterable<string>): string[] {
  return [...paths].sort();
}

function isInside(path: string): boolean {
  return !/^\/|[\\\r\n]/.test(path) && !path.split('/').some((part) => part === '' || part === '.' || part === '..');
}
