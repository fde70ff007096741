import { dialable } from '../domain/phone.ts';
import { loadHelpPlan } from '../registry/help-plan.ts';
import { loadRegistry } from '../registry/index.ts';
import { site } from '../site.config.ts';
import { today } from './today.ts';

/**
 * What the service worker says when there is no network and even the saved page for that is spoilt: words, numbers and the
 * way out, in one string of its own. Nothing else can be relied on then.
 */
export function lastResort(root: string): string {
  const registry = loadRegistry(root, today());
  const rows = loadHelpPlan(root, registry).darurat.flatMap((id) => {
    const { nama, telepon } = registry.contact(id);
    const { tel, national } = dialable(telepon[0]!.nomor);
    return `<li>${escape(nama)}: <a href="${tel}">${national}</a></li>`;
  });
  return [
    '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title>${escape(site.name)}</title><body style="max-width:40rem;margin:auto;padding:1rem;font:1.1rem/2.5 sans-serif">`,
    `<p><a href="${escape(site.exitUrl)}" rel="noreferrer" data-keluar-cepat>Keluar cepat</a>`,
    '<h1>Tidak ada internet</h1><p>Simpanan di perangkat ini rusak. Menelepon tetap bisa tanpa internet.',
    `<ul>${rows.join('')}</ul>`,
  ].join('');
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
