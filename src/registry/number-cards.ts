import { numberCards, type NumberCards } from '../domain/print/share-card.ts';
import { RegistryError } from './problem.ts';
import type { Registry } from './registry.ts';
import { failures, readSiteFile, textLookups, type Lookup } from './site-file.ts';

/**
 * Reads the sets of numbers to forward and makes sure that everything they show may be shown.
 * @throws RegistryError listing every problem with line and correction
 */
export function loadNumberCards(root: string, registry: Registry): NumberCards[] {
  const { data, at } = readSiteFile(root, 'content/situs/kartu-nomor-bagi.yaml', numberCards, 'kartu nomor');
  const lookups = data.flatMap(({ judul, tahu, kontak }, place): Lookup[] => [
    ...textLookups(judul, [place, 'judul'], registry),
    ...textLookups(tahu, [place, 'tahu'], registry),
    ...kontak.flatMap((one, index) =>
      'kontak' in one ? [{ path: [place, 'kontak', index, 'kontak'], ask: () => registry.contact(one.kontak) }] : [],
    ),
  ]);
  const problems = failures(lookups, at);
  if (problems.length > 0) throw new RegistryError(problems);
  return data;
}
