import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { packFile } from '../domain/class-pack.ts';
import { formatSize } from '../domain/format.ts';
import { site } from '../site.config.ts';

/**
 * `npm run zim`, after the build: the whole class pack as one file for Kiwix, the offline reader of many school libraries.
 * Needs `zimwriterfs` of zim-tools, which no npm package brings, and is therefore no part of the build.
 */
const [dist = 'dist'] = process.argv.slice(2);
const pack = join(dist, packFile('semua'));
const folder = '.cache/zim/isi';
const target = '.cache/zim/rantau-aman.zim';
const ICON = 'ikon-48.png';

/** What stands in the way, in an editor's words; `null` when nothing does. */
function obstacle(): string | null {
  if (!existsSync(pack)) return `${pack} belum ada. Jalankan "npm run build" dulu.`;
  if (spawnSync('zimwriterfs', ['--version']).error)
    return 'Perlu zimwriterfs dari zim-tools: "apt-get install zim-tools" di Debian dan Ubuntu, atau https://download.openzim.org/release/zim-tools/';
  return null;
}

async function unpack(): Promise<void> {
  rmSync('.cache/zim', { recursive: true, force: true });
  for (const [name, content] of Object.entries(unzipSync(readFileSync(pack)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  // The ZIM format asks for a picture of 48 by 48 pixels.
  await sharp(join(dist, 'ikon-180.png')).resize(48, 48).png().toFile(join(folder, ICON));
}

function write(): boolean {
  const about = {
    welcome: 'BUKA-INI.html',
    illustration: ICON,
    language: 'ind',
    title: site.name,
    description: 'Mencegah perdagangan orang: tanda bahaya, hak, bantuan',
    creator: site.operator.name,
    publisher: site.operator.name,
    source: site.url,
    name: 'rantau-aman_id',
  };
  const settings = Object.entries(about).map(([name, value]) => `--${name}=${value}`);
  return spawnSync('zimwriterfs', [...settings, folder, target], { stdio: 'inherit' }).status === 0;
}

const wanting = obstacle();
if (wanting) console.error(wanting);
else await unpack();
if (!wanting && write()) console.log(`${target} (${formatSize(statSync(target).size)}) siap dibuka dengan Kiwix.`);
else process.exitCode = 1;
