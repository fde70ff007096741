import { kindsOfPage } from '../components/site/kinds.ts';
import type { Collection } from '../domain/page.ts';
import { compileLexicon, reader } from '../domain/search/lexicon.ts';
import { buildMap, type SearchKind, type SearchMap, type SearchRecord } from '../domain/search/map.ts';
import { contactRecord, factRecord, placeRecord, termRecord } from '../domain/search/records.ts';
import { rootsOf, salient } from '../domain/search/vocabulary.ts';
import { pathOf } from '../domain/url.ts';
import { registry, searchPlanOfSite } from '../registry/site.ts';
import { allPages, type ProsePage } from './_content.ts';

const kindOf: Partial<Record<Collection, SearchKind>> = { 'periksa-fakta': 'periksa', artikel: 'latar' };
/** Words of the text itself that a page is findable by, besides its title, aliases, summary and headings. */
const FROM_THE_TEXT = 100;

/** Everything that search can find, with the editors' words: what the browser fetches. */
export async function searchMap(): Promise<SearchMap> {
  const plan = searchPlanOfSite;
  const records = [...(await allPages()).map(proseRecord), ...tools(), ...fromRegistry()];
  const texts = records.map(({ title, aliases = [], text = '' }) => [title, ...aliases, text].join(' '));
  const roots = rootsOf(texts, plan.akar, plan.kosong);
  const isRoot = (stem: string) => roots.has(stem);
  const bets = plan.situasi.map(({ utama, setempat, frasa, jawaban }) => ({
    urgent: utama,
    local: setempat,
    phrases: frasa,
    paths: jawaban.map((answer) => (answer.startsWith('/') ? answer : pathOf.contact(answer))),
  }));
  return buildMap({ records, cues: plan.isyarat, bets }, reader(compileLexicon(plan, isRoot), isRoot));
}

function proseRecord({ kind, path, title, about, data, entry }: ProsePage): SearchRecord {
  const body = (entry.body ?? '').replace(/<[^>]*>/g, ' ');
  const headings = [...body.matchAll(/^##+ (.*)$/gm)].map(([, heading]) => heading);
  return {
    path,
    title,
    kind: kindOf[kind] ?? 'baca',
    label: kindsOfPage[kind]!.one,
    about,
    aliases: data.alias,
    text: [about, data.deskripsi, ...headings, ...salient(body, FROM_THE_TEXT)].join(' '),
    region: kind === 'daerah' ? regionOf[entry.id] : undefined,
  };
}

const regionOf: Record<string, string> = {
  'bengkulu-tengah': 'kabupaten-bengkulu-tengah',
  'luar-negeri': 'luar-negeri',
  balikpapan: 'balikpapan',
  kaltim: 'kaltim',
};

function tools(): SearchRecord[] {
  return searchPlanOfSite.halaman.map(({ alamat, judul, ringkas, alias, jenis, label }) => ({
    path: alamat,
    title: judul,
    kind: jenis,
    label,
    about: ringkas,
    aliases: alias,
  }));
}

function fromRegistry(): SearchRecord[] {
  const contacts = registry.all('kontak');
  const places = new Set(contacts.map(({ wilayah }) => wilayah).filter((region) => region !== 'nasional'));
  return [
    ...contacts.map(contactRecord),
    ...[...places].map(placeRecord),
    ...registry.all('istilah').map(termRecord),
    ...registry.facts().map(({ record }) => factRecord(record)),
  ];
}
