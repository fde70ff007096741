import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { addressOf, isServed } from '../../../src/build/fetch-hashes.ts';
import { sha256 } from '../../../src/build/hash-files.ts';
import { CHECKSUMS, RELEASE, writeRelease } from '../../../src/build/release.ts';
import { serve } from '../../../src/build/serve.ts';
import { folderOf } from './folder.ts';

const files = {
  'index.html': '<h1>Beranda</h1>',
  '404.html': '<h1>Tidak ada</h1>',
  'hak/apa-itu/index.html': '<h1>Hak</h1>',
  'hak/apa-itu/index.html.br': 'termampat',
  'api/v1/kontak.json': '{}',
  _headers: '/*\n',
};
const commit = { id: 'a'.repeat(40), tanggal: '2026-11-20' };

function released(): string {
  const folder = folderOf(files);
  writeRelease(folder, commit, '2026-11-22');
  return folder;
}

function verify(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('node', ['src/build/verify.ts', ...args], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

describe('a release', () => {
  test('lists every file but itself, in a form that sha256sum checks', () => {
    const folder = released();
    const list = readFileSync(join(folder, CHECKSUMS), 'utf8');
    expect(list.split('\n').filter(Boolean)).toHaveLength(Object.keys(files).length);
    // Linux has the first, older macOS only the second.
    const [program = '', ...args] = spawnSync('sha256sum', ['--version']).error ? ['shasum', '-a', '256'] : ['sha256sum'];
    expect(execFileSync(program, [...args, '-c', CHECKSUMS], { cwd: folder, encoding: 'utf8' })).toMatch(/index\.html: OK\n/);
    writeFileSync(join(folder, 'index.html'), '<h1>Palsu</h1>');
    expect(spawnSync(program, [...args, '-c', CHECKSUMS], { cwd: folder }).status).not.toBe(0);
  });

  test('says from what it was made and vouches for the list', () => {
    const folder = released();
    const list = readFileSync(join(folder, CHECKSUMS), 'utf8');
    expect(JSON.parse(readFileSync(join(folder, RELEASE), 'utf8'))).toMatchObject({
      komit: commit,
      hari: '2026-11-22',
      berkas: Object.keys(files).length,
      bita: Object.values(files).join('').length,
      sha256: sha256(list),
    });
  });

  test('made twice is the same to the byte, also over the files of the first', () => {
    const read = (folder: string) => [CHECKSUMS, RELEASE].map((path) => readFileSync(join(folder, path), 'utf8'));
    const folder = released();
    const first = read(folder);
    writeRelease(folder, commit, '2026-11-22');
    expect(read(folder)).toEqual(first);
    expect(read(released())).toEqual(first);
  });
});

describe('verifying a folder', () => {
  test('says that it matches, and that its own list proves nothing against a hostile copy', () => {
    const { status, output } = verify(released());
    expect(output).toContain('Cocok: semua berkas');
    expect(output).toContain('Daftar ini berasal dari salinan yang sama.');
    expect(status).toBe(0);
  });

  test('names what was changed, taken away and added', () => {
    const folder = released();
    writeFileSync(join(folder, 'api/v1/kontak.json'), '{"nomor":"salah"}');
    rmSync(join(folder, '404.html'));
    writeFileSync(join(folder, 'pasang.apk'), 'tambahan');
    const { status, output } = verify(folder);
    expect(output).toContain('Berubah (1):\n  api/v1/kontak.json\nHilang (1):\n  404.html\nBerlebih (1):\n  pasang.apk\n');
    expect(status).toBe(1);
  });

  test('believes the list that it is given, not the one in the copy', () => {
    const [good, bad] = [released(), released()];
    writeFileSync(join(bad, 'index.html'), '<h1>Palsu</h1>');
    writeRelease(bad, commit, '2026-11-22');
    expect(verify(bad).status).toBe(0);
    const { status, output } = verify(bad, `--daftar=${join(good, CHECKSUMS)}`);
    expect(output).toContain('Berubah (1):\n  index.html\n');
    expect(status).toBe(1);
  });

  test('tells what it needs when folder or list is missing or broken', () => {
    const folder = folderOf({ 'index.html': '', [CHECKSUMS]: 'bukan sidik' });
    expect(verify(join(folder, 'tidak-ada'))).toEqual({ status: 2, output: `Folder "${join(folder, 'tidak-ada')}" tidak ada.\n` });
    expect(verify(folder)).toMatchObject({ status: 2, output: expect.stringContaining('baris 1 tidak terbaca') as string });
    rmSync(join(folder, CHECKSUMS));
    expect(verify(folder)).toMatchObject({ status: 2, output: expect.stringContaining('beri --daftar=') as string });
  });
});

describe('verifying a mirror', () => {
  let stop: (() => void) | undefined;
  afterEach(() => stop?.());

  async function mirrorOf(folder: string): Promise<string> {
    const server = await serve(folder, '/cermin/', 0);
    stop = () => server.close();
    return `http://localhost:${(server.address() as AddressInfo).port}/cermin/`;
  }

  // The mirror answers from this process, so the command must not block it.
  async function ask(folder: string, mirror: string) {
    const child = spawn('node', ['src/build/verify.ts', mirror, `--daftar=${join(folder, CHECKSUMS)}`]);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    const status = await new Promise<number | null>((done) => child.once('close', done));
    return { status, output };
  }

  test('asks for each page as readers do, and says that it matches', async () => {
    const folder = released();
    rmSync(join(folder, '_headers'));
    const { status, output } = await ask(folder, await mirrorOf(folder));
    expect(output).toContain('Meminta 4 berkas');
    expect(output).toContain('Cocok');
    expect(status).toBe(0);
  });

  test('names what the mirror changed or lacks', async () => {
    const good = released();
    const bad = released();
    writeFileSync(join(bad, 'hak/apa-itu/index.html'), '<h1>Nomor palsu</h1>');
    rmSync(join(bad, 'hak/apa-itu/index.html.br'));
    rmSync(join(bad, 'api/v1/kontak.json'));
    const { status, output } = await ask(good, await mirrorOf(bad));
    expect(output).toContain('Berubah (1):\n  hak/apa-itu/index.html\nHilang (1):\n  api/v1/kontak.json\n');
    expect(status).toBe(1);
  });

  test('follows a redirect to a page that it verifies too, and to nowhere else', async () => {
    const good = released();
    const elsewhere = await mirrorOf(released());
    const stopElsewhere = stop;
    const asked = await mirrorOf(good);
    const [to, server] = [new Map<string, string>(), createServer()];
    server.on('request', (request, response) => {
      const target = to.get(request.url ?? '') ?? `${asked}${(request.url ?? '').slice(1)}`;
      if (target.startsWith('/') || target.startsWith(elsewhere)) return void response.writeHead(302, { Location: target }).end();
      void fetch(target).then(async (answer) => response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())));
    });
    await new Promise<void>((ready) => server.listen(0, ready));
    const mirror = `http://localhost:${(server.address() as AddressInfo).port}/`;
    to.set('/hak/apa-itu/', '/');
    const inside = await ask(good, mirror);
    expect(inside.output).toContain(`hak/apa-itu/index.html -> ${mirror}`);
    expect(inside.status).toBe(0);
    to.set('/hak/apa-itu/', `${elsewhere}hak/apa-itu/`);
    const outside = await ask(good, mirror);
    expect(outside.output).toContain('Berubah (1):\n  hak/apa-itu/index.html');
    expect(outside.status).toBe(1);
    stopElsewhere?.();
    server.close();
  });

  test('says so when it cannot be reached', async () => {
    const folder = released();
    const mirror = await mirrorOf(folder);
    stop?.();
    expect(await ask(folder, mirror)).toMatchObject({ status: 2, output: expect.stringContaining('tidak bisa dibuka') as string });
  });

  test('leaves out only what a host keeps to itself', () => {
    expect(['index.html.br', 'a.csv.gz', '_headers', '_redirects', '.htaccess', 'vercel.json'].filter(isServed)).toEqual([]);
    expect(['.well-known/security.txt', '_astro/a.js', 'unduh/paket.zip'].every(isServed)).toBe(true);
    expect(addressOf('hak/index.html', 'https://situs.example/a/')).toBe('https://situs.example/a/hak/');
    expect(addressOf('index.html', 'https://situs.example/a/')).toBe('https://situs.example/a/');
    expect(addressOf('unduh/a b?.pdf', 'https://situs.example/')).toBe('https://situs.example/unduh/a%20b%3F.pdf');
  });
});
