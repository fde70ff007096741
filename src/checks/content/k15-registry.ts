import type { Registry } from '../../registry/index.ts';
import type { Finding } from '../rule.ts';
import type { ContentRule } from './input.ts';

/** Problems of the registry, and as a warning the sources that no record rests on. */
export const registryRecords: ContentRule = {
  code: 'K15',
  name: 'registri',
  level: 'error',
  check: ({ registry, registryProblems }) => [...registryProblems, ...(registry ? unusedSources(registry) : [])],
};

function unusedSources(registry: Registry): Finding[] {
  const entries = registry.everything();
  const used = new Set(entries.flatMap((entry) => ('sumber' in entry.record ? entry.record.sumber : [])));
  return entries
    .filter((entry) => entry.kind === 'sumber' && !used.has(entry.record.id))
    .map(({ file, line, record }) => ({ file, line, message: `sumber "${record.id}" tidak dipakai catatan mana pun; hubungkan atau hapus`, level: 'warning' }));
}
