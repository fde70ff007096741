import { lawChangeList, type LawChange } from '../domain/law-change.ts';
import { RegistryError } from './problem.ts';
import { UnresolvedError, type Registry } from './registry.ts';
import { failures, readSiteFile, textLookups, type Lookup } from './site-file.ts';

/**
 * Reads the law's changes and makes sure that no repealed rule stands as current, and no current one as repealed.
 * @throws RegistryError listing every problem with line and correction
 */
export function loadLawChanges(root: string, registry: Registry): LawChange[] {
  const { data, at } = readSiteFile(root, 'content/situs/perubahan-hukum.yaml', lawChangeList, 'perubahan hukum');
  const problems = failures(
    data.flatMap((one, place) => [...rules(one, place, registry), ...sentences(one, place, registry)]),
    at,
  );
  if (problems.length > 0) throw new RegistryError(problems);
  return data;
}

/** The day from which a rule applies. */
export function since(id: string, registry: Registry): string {
  const { record } = registry.law(id);
  if (record.keadaan === 'berlaku' && record.berlaku_sejak) return record.berlaku_sejak;
  throw new UnresolvedError(
    record.keadaan === 'berlaku'
      ? `"${id}" belum punya "berlaku_sejak"; isi di registri`
      : `"${id}" berkeadaan ${record.keadaan}, bukan berlaku; pindahkan dari "sekarang" atau pilih aturan lain`,
  );
}

function rules({ dulu, sekarang, terbuka }: LawChange, place: number, registry: Registry): Lookup[] {
  return [
    ...dulu.aturan.map((id, index) => ({
      path: [place, 'dulu', 'aturan', index],
      ask: () => (dulu.keadaan === 'tidak-berlaku' ? repealed(id, registry) : registry.law(id)),
    })),
    ...sekarang.aturan.map((id, index) => ({ path: [place, 'sekarang', 'aturan', index], ask: () => since(id, registry) })),
    ...terbuka.flatMap((one, index) =>
      typeof one === 'string' ? [] : [{ path: [place, 'terbuka', index], ask: () => openQuestion(one.fakta, registry) }],
    ),
  ];
}

function repealed(id: string, registry: Registry): void {
  const { keadaan } = registry.law(id).record;
  if (keadaan === 'dicabut' || keadaan === 'diubah') return;
  throw new UnresolvedError(`"${id}" berkeadaan ${keadaan}, jadi bukan aturan lama; hapus dari "dulu" atau perbaiki "keadaan" di registri`);
}

/** What the registry says is not settled about a rule. */
export function openQuestion(id: string, registry: Registry): string {
  const said = registry.law(id).record.pertanyaan_terbuka;
  if (said) return said;
  throw new UnresolvedError(`"${id}" tidak punya "pertanyaan_terbuka"; isi di registri atau tulis pertanyaannya di sini`);
}

function sentences(one: LawChange, place: number, registry: Registry): Lookup[] {
  const { dulu, sekarang, terbuka } = one;
  const listed = [
    ...dulu.isi.map((said, index) => ({ said, path: [place, 'dulu', 'isi', index] })),
    ...sekarang.isi.map((said, index) => ({ said, path: [place, 'sekarang', 'isi', index] })),
    ...terbuka.flatMap((said, index) => (typeof said === 'string' ? [{ said, path: [place, 'terbuka', index] }] : [])),
    { said: one.topik, path: [place, 'topik'] },
    { said: one.mengganti, path: [place, 'mengganti'] },
  ];
  return listed.flatMap(({ said, path }) => textLookups(said, path, registry));
}
