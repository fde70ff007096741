import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stableSbom, type Sbom } from './stable-sbom.ts';

/** `npm run sbom [-- <berkas>]`: lists every installed package with version, licence and hash, in CycloneDX. */
const [file = 'rilis/sbom.cdx.json'] = process.argv.slice(2);
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx'], { encoding: 'utf8', maxBuffer: 1e8 });
if (status === 0) {
  const sbom = stableSbom(JSON.parse(stdout) as Sbom, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`${sbom.components.length} paket dicatat di ${file}`);
} else {
  console.error(`Daftar paket tidak bisa dibuat; jalankan "npm ci" dulu.\n${stderr}`);
  process.exitCode = 1;
}
