import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviation, parseChecksums, type Checksums, type Deviation } from '../domain/checksums.ts';
import { addressOf, fetchHashes, isServed } from './fetch-hashes.ts';
import { hashFiles, sha256 } from './hash-files.ts';
import { CHECKSUMS, isListed } from './release.ts';

/** `npm run verifikasi -- <folder|alamat> [--daftar=<SHA256SUMS>]`: is this copy of the site what the list says? */
const MOST = 50;

/** A list of checksums, and where it came from. */
interface Trusted {
  file: string;
  hash: string;
  checksums: Checksums;
}

function readList(file: string): Trusted {
  if (!existsSync(file)) throw new Error(`Daftar sidik "${file}" tidak ada. Bangun situsnya dulu, atau beri --daftar=<berkas SHA256SUMS>.`);
  const text = readFileSync(file, 'utf8');
  try {
    return { file, hash: sha256(text), checksums: parseChecksums(text) };
  } catch (error) {
    throw new Error(`Daftar sidik "${file}": ${(error as Error).message}.`, { cause: error });
  }
}

async function verifyMirror(mirror: string, { checksums }: Trusted): Promise<Deviation> {
  const asked = new Map([...checksums].filter(([path]) => isServed(path)));
  console.log(`Meminta ${asked.size} berkas dari ${mirror}; salinan termampat dan setelan penyedia tidak diminta.`);
  const answers = await fetchHashes([...asked.keys()], mirror, (done) => {
    if (done % 500 === 0) console.log(`  ${done} berkas`);
  });
  const genuine = new Set([...asked.keys()].map((path) => addressOf(path, mirror)));
  const found = new Map<string, string>();
  const moved: string[] = [];
  for (const [path, answer] of answers) {
    if (answer === null) continue;
    if ('hash' in answer) found.set(path, answer.hash);
    // A host's own redirect: what the reader gets is compared under its own name. Anywhere else is not this site.
    else if (genuine.has(answer.sentTo)) {
      moved.push(`${path} -> ${answer.sentTo}`);
      asked.delete(path);
    } else found.set(path, `dialihkan ke ${answer.sentTo}`);
  }
  for (const line of some('Dialihkan ke halaman lain di alamat itu; cocokkan dengan daftar alihan', moved)) console.log(line);
  return deviation(asked, found);
}

function report({ changed, missing, surplus }: Deviation): string[] {
  return [...some('Berubah', changed), ...some('Hilang', missing), ...some('Berlebih', surplus)];
}

function some(title: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const rest = paths.length > MOST ? [`  … dan ${paths.length - MOST} lagi`] : [];
  return [`${title} (${paths.length}):`, ...paths.slice(0, MOST).map((path) => `  ${path}`), ...rest];
}

async function verify(args: readonly string[]): Promise<boolean> {
  const [place = 'dist', ...surplus] = args.filter((one) => !one.startsWith('--'));
  const given = args.find((one) => one.startsWith('--daftar='))?.slice('--daftar='.length);
  if (surplus.length > 0) throw new Error('Pemakaian: npm run verifikasi -- <folder|alamat> [--daftar=<berkas SHA256SUMS>]');
  const remote = /^https?:\/\//.test(place);
  if (!remote && !existsSync(place)) throw new Error(`Folder "${place}" tidak ada.`);

  const list = readList(given ?? join(remote ? 'dist' : place, CHECKSUMS));
  console.log(`Daftar: ${list.file}\nSidik daftar (SHA-256): ${list.hash}`);
  const found = remote ? await verifyMirror(place.replace(/\/*$/, '/'), list) : deviation(list.checksums, hashFiles(place, isListed));
  const lines = report(found);
  console.log(lines.length > 0 ? lines.join('\n') : `Cocok: semua berkas di ${place} sama dengan daftar.`);
  if (!remote && given === undefined)
    console.log('Daftar ini berasal dari salinan yang sama. Cocokkan sidik daftar di atas dengan yang diumumkan pengelola.');
  if (remote) console.log('Berkas yang berlebih di sebuah alamat tidak bisa dilihat dari luar.');
  return lines.length === 0;
}

try {
  if (!(await verify(process.argv.slice(2)))) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
