import type { FactKind } from '../domain/status.ts';

/** Names of the kinds of fact for readers. */
export const factGroups: Record<FactKind, string> = {
  hukum: 'Hukum',
  statistik: 'Angka',
  prosedur: 'Prosedur',
  tempat: 'Tempat',
  lembaga: 'Lembaga',
  indikator: 'Tanda dan modus',
};
