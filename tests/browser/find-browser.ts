import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Switches for a browser that runs in a container and keeps to itself: nothing of its own asks the network. */
export const quietly: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macs = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

function installed(): string | undefined {
  if (process.env.CHROME_PATH && existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...macs].find((path) => existsSync(path));
}

function playwrightsOwn(): string | undefined {
  if (!existsSync(chromium.executablePath())) {
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium', '--with-deps'], { stdio: 'inherit', timeout: 180_000 });
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function distributions(): string | undefined {
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  } catch {
    return undefined;
  }
  return installed();
}

/**
 * Path of a Chromium to test with: one that is installed, else Playwright's own, else the distribution's package.
 * @throws Error that says what to install when none can be had
 */
export function findBrowser(): string {
  const found = installed() ?? playwrightsOwn() ?? distributions();
  if (found) return found;
  throw new Error(
    'Tests need a Chromium. None is installed, Playwright could not download one, and apt-get could not install one.\n' +
      'Install Chromium or Chrome, or set CHROME_PATH to its executable, and run npm test again.',
  );
}
