import type { Collection, Page } from '../domain/page.ts';
import { compileLexicon, reader } from '../domain/search/lexicon.ts';
import { buildMap, type SearchKind, type SearchMap, type SearchRecord } from '../domain/search/map.ts';
import { contactRecord, factRecord, placeRecord, termRecord } from '../domain/search/records.ts';
import type { SearchPlan } from '../domain/search/plan.ts';
import { rootsOf, salient } from '../domain/search/vocabulary.ts';
import { pathOf } from '../domain/url.ts';
import type { Registry } from './registry.ts';

/** A page of prose as search reads it. */
export interface Prose {
  kind: Collection;
  slug: string;
  data: Page;
  /** Name of its kind for readers. */
  label: string;
  /** Its text as written, without front matter. */
  body: string;
}

const kindOf: Partial<Record<Collection, SearchKind>> = { 'periksa-fakta': 'periksa', artikel: 'latar' };
/** Words of the text itself that a page is findable by, besides its title, aliases, summary and headings. */
const FROM_THE_TEXT = 100;

/** Everything that search can find, with the editors' words. */
export function assembleSearchMap(prose: readonly Prose[], plan: SearchPlan, registry: Registry): SearchMap {
  const records = withNames([...prose.map(proseRecord), ...tools(plan), ...fromRegistry(registry)], plan);
  const texts = records.map(({ title, aliases = [], text = '' }) => [title, ...aliases, text].join(' '));
  const editors = [...plan.padanan.flat(), ...Object.keys(plan.obrolan), ...plan.situasi.flatMap(({ frasa }) => frasa)];
  const roots = rootsOf([...texts, ...editors], plan.akar, plan.kosong);
  const isRoot = (stem: string) => roots.has(stem);
  const bets = plan.situasi.map(({ utama, setempat, frasa, jawaban }) => ({
    urgent: utama,
    local: setempat,
    phrases: frasa,
    paths: jawaban.map(addressOf),
  }));
  return buildMap({ records, cues: plan.isyarat, bets }, reader(compileLexicon(plan, isRoot), isRoot));
}

const addressOf = (answer: string) => (answer.startsWith('/') ? answer : pathOf.contact(answer));

/** Adds the names that people use (`sebutan`). @throws Error naming an address that no record has */
function withNames(records: readonly SearchRecord[], { sebutan }: SearchPlan): SearchRecord[] {
  const names = new Map(Object.entries(sebutan).map(([answer, list]) => [addressOf(answer), list]));
  const lost = [...names.keys()].find((path) => !records.some((record) => record.path === path));
  if (lost) throw new Error(`pencarian: tidak ada halaman "${lost}"; periksa "sebutan" di content/situs/pencarian.yaml`);
  return records.map((record) => {
    const more = names.get(record.path) ?? [];
    return { ...record, aliases: [...(record.aliases ?? []), ...more], place: record.place && [...record.place, ...more] };
  });
}

function proseRecord({ kind, slug, data, label, body }: Prose): SearchRecord {
  const plain = body.replace(/<[^>]*>/g, ' ');
  const headings = [...plain.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading);
  return {
    path: pathOf.page(kind, slug),
    title: data.judul,
    kind: kindOf[kind] ?? 'baca',
    label,
    about: data.ringkas,
    aliases: data.alias,
    text: [data.ringkas, data.deskripsi, ...headings, ...salient(plain, FROM_THE_TEXT)].join(' '),
    region: kind === 'daerah' ? regionOf[slug] : undefined,
  };
}

const regionOf: Record<string, string> = {
  'bengkulu-tengah': 'kabupaten-bengkulu-tengah',
  'luar-negeri': 'luar-negeri',
  balikpapan: 'balikpapan',
  kaltim: 'kaltim',
};

function tools(plan: SearchPlan): SearchRecord[] {
  return plan.halaman.map(({ alamat, judul, ringkas, alias, jenis, label }) => ({
    path: alamat,
    title: judul,
    kind: jenis,
    label,
    about: ringkas,
    aliases: alias,
  }));
}

function fromRegistry(registry: Registry): SearchRecord[] {
  const contacts = registry.all('kontak');
  const places = new Set(contacts.map(({ wilayah }) => wilayah).filter((region) => region !== 'nasional'));
  return [
    ...contacts.map(contactRecord),
    ...[...places].map(placeRecord),
    ...registry.all('istilah').map(termRecord),
    ...registry.facts().map(({ record }) => factRecord(record)),
  ];
}
