import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stableSbom, type Sbom } from '../../src/build/stable-sbom.ts';
import { notices, thirdParties } from '../../src/pages/_third-party.ts';
import { folderOf } from './build/folder.ts';

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Installed {
  scripts?: Record<string, string>;
  license?: string;
}

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const manifest = read<Manifest>('package.json');
const lock = read<{ packages: Record<string, Locked & Partial<Manifest>> }>('package-lock.json');
const { '': root, ...packages } = lock.packages;
const record = readFileSync('docs/decisions/2026-11-22-dependencies.md', 'utf8');
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** First cells of the table below a heading of the record, taken apart at commas. */
function rows(heading: string): string[] {
  const part = record.slice(record.indexOf(heading)).split(/\n## /)[0] ?? '';
  const table = [...part.matchAll(/^\| (.+?) \|/gm)].map(([, cell = '']) => cell.replace(/ \(dev\)$/, ''));
  return table.filter((cell) => cell !== 'package').flatMap((cell) => cell.split(', '));
}

describe('dependencies', () => {
  test('have exact versions, and the lockfile has the same', () => {
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
    expect(root).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
  });

  test('come from the registry and are pinned by hash, except binaries for other platforms than the one that locked them', () => {
    for (const [path, { resolved, integrity, optional, os, cpu }] of Object.entries(packages)) {
      if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      if (integrity === undefined) expect({ path, only: Boolean(optional && (os ?? cpu)) }).toEqual({ path, only: true });
      else expect(integrity, path).toMatch(/^sha512-/);
    }
    expect(Object.keys(packages).length).toBeGreaterThan(300);
  });

  test('each have a reason on record, and the record names no others', () => {
    expect(rows('# Dependencies').sort()).toEqual(Object.keys(direct).sort());
  });
});

describe('install scripts', () => {
  const installed = Object.keys(packages).filter((path) => existsSync(join(path, 'package.json')));
  const running = installed.filter((path) => {
    const { scripts = {} } = read<Installed>(join(path, 'package.json'));
    return scripts.preinstall ?? scripts.install ?? scripts.postinstall ?? (existsSync(join(path, 'binding.gyp')) ? 'node-gyp' : undefined);
  });

  test('are all named, with a decision that is on record, and npm stops at any other', () => {
    const locked = Object.entries(packages).flatMap(([path, one]) => (one.hasInstallScript ? [nameOf(path)] : []));
    const decided = Object.keys(manifest.allowScripts).sort();
    expect(running.map(nameOf).sort()).toEqual(decided);
    expect(locked.sort()).toEqual(decided);
    expect(rows('## Install scripts').sort()).toEqual(decided);
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
    expect(installed.length).toBeGreaterThan(300);
  });
});

describe('licences', () => {
  const allowed = new Set(/Allowed without question: (.+?)\. /.exec(record)?.[1]?.match(/[\w.-]+/g));
  const named = rows('## Licences').map((name) => new RegExp(`^${name.replaceAll('*', '.*')}$`));
  /** One way through an SPDX expression is enough for OR, every part for AND. */
  const fine = (licence: string) =>
    licence
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((way) => way.split(' AND ').every((part) => allowed.has(part)));

  test('are allowed, or the package is named with the place where it runs', () => {
    const odd = Object.entries(packages).filter(([, { license }]) => !fine(license ?? 'none'));
    expect(odd.map(([path]) => nameOf(path)).filter((name) => !named.some((pattern) => pattern.test(name)))).toEqual([]);
    for (const pattern of named)
      expect(
        odd.some(([path]) => pattern.test(nameOf(path))),
        String(pattern),
      ).toBe(true);
    expect(fine('MIT AND OFL-1.1')).toBe(true);
    expect(fine('GPL-3.0-or-later')).toBe(false);
  });

  test('of what reaches readers are all allowed, and its terms travel with it, whole', () => {
    const text = notices();
    for (const { name, terms } of thirdParties) {
      const { license = '' } = read<Installed>(`node_modules/${name}/package.json`);
      expect(fine(license), name).toBe(true);
      expect(text).toContain(`${name} ${direct[name]} (${license})`);
      expect(text).toContain(readFileSync(`node_modules/${name}/${terms}`, 'utf8').replaceAll('\r\n', '\n').trim());
    }
    expect(text.match(/copyright/gi)!.length).toBeGreaterThanOrEqual(thirdParties.length);
  });
});

describe('the list of packages', () => {
  test('holds every dependency with version, licence and address', () => {
    const file = join(folderOf({}), 'sbom.json');
    const { status, stderr } = spawnSync('node', ['src/build/sbom.ts', file], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const sbom = read<Sbom>(file);
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'rantau-aman' } } });
    for (const [name, version] of Object.entries(direct)) {
      const found = sbom.components.find((one) => one['bom-ref'] === `${name}@${version}`);
      expect(found, name).toMatchObject({ version, licenses: [{}], purl: expect.stringMatching(/^pkg:npm\//) as string });
    }
  });

  test('tells nothing of the run: no time, random number, tool or folder, whatever the order', () => {
    const part = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, name, version: '1.0.0', purl: `pkg:npm/${name}@1.0.0` });
    const sbom: Sbom = {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber: 'urn:uuid:1',
      metadata: { timestamp: '2026-11-22T00:00:00Z', tools: ['npm'], component: { 'bom-ref': 'situs@1.0.0', name: 'folder' } },
      components: [part('b'), part('a')],
      dependencies: [
        { ref: 'b@1.0.0', dependsOn: [] },
        { ref: 'a@1.0.0', dependsOn: ['d', 'c'] },
      ],
    };
    expect(stableSbom(sbom, 'situs')).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: { component: { 'bom-ref': 'situs@1.0.0', name: 'situs' } },
      components: [part('a'), part('b')],
      dependencies: [
        { ref: 'a@1.0.0', dependsOn: ['c', 'd'] },
        { ref: 'b@1.0.0', dependsOn: [] },
      ],
    });
  });
});
