import { comparisonList, notComparable, type Comparison } from '../domain/comparison.ts';
import type { Statistic } from '../domain/statistic.ts';
import { RegistryError, type Problem } from './problem.ts';
import { UnresolvedError, type Registry } from './registry.ts';
import { failures, readSiteFile, textLookups, type Lookup } from './site-file.ts';

/**
 * Reads the comparisons and makes sure that every figure may be shown and every chart compares like with like.
 * @throws RegistryError listing every problem with line and correction
 */
export function loadComparisons(root: string, registry: Registry): Comparison[] {
  const { data, at } = readSiteFile(root, 'content/situs/angka-berdampingan.yaml', comparisonList, 'perbandingan angka');
  const missing = failures(
    data.flatMap((one, place) => lookups(one, place, registry)),
    at,
  );
  // Whether figures can be compared is a question only once all of them are found.
  const problems: Problem[] =
    missing.length > 0
      ? missing
      : data.flatMap((one, place) => {
          const reason = notComparable(charted(one, registry));
          return reason ? [at([place, 'angka'], `${one.id}: ${reason}`)] : [];
        });
  if (problems.length > 0) throw new RegistryError(problems);
  return data;
}

/** A statistic that may be shown. */
export function statistic(id: string, registry: Registry): Statistic {
  const entry = registry.fact(id);
  if (entry.kind === 'statistik') return entry.record;
  throw new UnresolvedError(`"${id}" adalah ${entry.kind}, bukan statistik; hanya angka yang dihitung seseorang bisa dibandingkan`);
}

function lookups(one: Comparison, place: number, registry: Registry): Lookup[] {
  const sentences = [
    ...['pertanyaan', 'grafik', 'tanpa_grafik'].map((key) => ({ path: [place, key], said: one[key as 'pertanyaan'] })),
    ...(['mengapa_berbeda', 'jangan_disimpulkan'] as const).flatMap((key) =>
      one[key].map((said, index) => ({ path: [place, key, index], said })),
    ),
  ];
  const figures = one.angka.flatMap(({ fakta, nilai, sumber }, index): Lookup[] => {
    const path = [place, 'angka', index];
    return [
      { path: [...path, 'fakta'], ask: () => statistic(fakta, registry) && registry.value(fakta, nilai) },
      { path: [...path, 'sumber'], ask: () => sumber && belongs(sumber, fakta, registry) },
    ];
  });
  return [...figures, ...sentences.flatMap(({ path, said }) => (said ? textLookups(said, path, registry) : []))];
}

function belongs(source: string, id: string, registry: Registry): void {
  const known = registry.peek(id)?.record;
  if (!known || !('sumber' in known) || known.sumber.includes(source)) return;
  throw new UnresolvedError(`"${source}" bukan sumber "${id}"; pilih salah satu: ${known.sumber.join(', ')}`);
}

function charted({ angka }: Comparison, registry: Registry) {
  return angka
    .filter((one) => one.batang !== undefined)
    .map(({ fakta, nilai }) => {
      const value = registry.value(fakta, nilai);
      const avoid = registry.fact(fakta).record.jangan_dibandingkan ?? [];
      return { id: fakta, unit: 'satuan' in value ? value.satuan : undefined, avoid };
    });
}
