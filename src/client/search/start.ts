import { choose } from '../../domain/search/choice.ts';
import type { Entry } from '../../domain/search/map.ts';
import { contentWords, understand, type Index } from '../../domain/search/query.ts';
import { rank } from '../../domain/search/rank.ts';
import type { Engines } from './engines.ts';
import { Form } from './form.ts';
import { entryRow, textRow } from './rows.ts';
import { readState, saveScroll, saveState } from './state.ts';
import { View } from './view.ts';

const SHOWN = 12;
const FROM_TEXTS = 8;
/** Milliseconds after which a reader is told of another way. */
const SLOW = 4000;
/** Milliseconds without a key after which an answer appears. */
const PAUSE = 200;

let latest = 0;

/**
 * Runs the search form of this page, if it has one. The words stay on the device.
 * @param engines what answers, made from the form's `data-` values
 */
export function start(engines: (settings: DOMStringMap) => Engines): void {
  const element = document.querySelector<HTMLFormElement>('[data-cari]');
  if (!element) return;
  const form = new Form(element);
  const view = new View();
  const { loadMap, searchTexts } = engines(element.dataset);
  const { dasar = '/' } = element.dataset;

  /** Answers what the form asks. Only the latest question is answered; `typing` while its last word may be unfinished. */
  async function show(typing: boolean): Promise<void> {
    const turn = ++latest;
    const { q, jenis } = form.state;
    if (!q) {
      view.clear();
      view.say('Pencarian berjalan di perangkat Anda.');
      return;
    }
    const slow = setTimeout(() => {
      if (turn === latest) view.sayOtherWays('Pencarian lambat dimuat. Sambil menunggu, pakai cara lain di bawah.');
    }, SLOW);
    try {
      const index = await loadMap();
      if (turn !== latest) return;
      const query = understand(q, index, typing);
      view.clear();
      view.suggest(query.meant);
      showEntries(choose(rank(query, index), { kind: jenis, regions: form.regions }), q, index, turn);
    } catch {
      if (turn === latest) view.sayOtherWays('Pencarian tidak bisa dimuat. Pakai cara lain di bawah, atau coba lagi.');
    } finally {
      clearTimeout(slow);
    }
  }

  function showEntries(found: readonly Entry[], q: string, index: Index, turn: number): void {
    const from = view.list.childElementCount;
    view.add(found.slice(from, from + SHOWN).map((entry) => entryRow(entry, dasar)));
    view.say(found.length > 0 ? `${found.length} hasil untuk “${q}”` : `Tidak ada hasil untuk “${q}”`);
    if (found.length > from + SHOWN) view.offer('Tampilkan hasil lain', () => showEntries(found, q, index, turn));
    else view.offer('Cari juga di isi semua halaman', () => void showTexts(q, index, turn));
  }

  async function showTexts(q: string, index: Index, turn: number): Promise<void> {
    view.say(`Mencari “${q}” di isi semua halaman…`);
    try {
      const hits = await searchTexts(contentWords(q, index), FROM_TEXTS);
      if (turn !== latest) return;
      const fresh = hits.filter(({ url }) => !view.shows(url));
      view.add(fresh.map(textRow));
      view.say(fresh.length > 0 ? `${fresh.length} hasil dari isi halaman untuk “${q}”` : `Tidak ada hasil lain untuk “${q}”`);
      view.offer('Semua isi sudah dicari');
    } catch {
      if (turn === latest) view.sayOtherWays('Pencarian di isi halaman tidak bisa dimuat. Pakai cara lain di bawah, atau coba lagi.');
    }
  }

  const asked = readState();
  form.state = asked;
  void show(false).then(() => asked.y && scrollTo(0, asked.y));

  form.field.addEventListener('focus', () => void loadMap().catch(() => undefined));
  let pause: ReturnType<typeof setTimeout>;
  form.field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      saveState(form.state, false);
      void show(true);
    }, PAUSE);
  });
  const settle = () => {
    clearTimeout(pause);
    saveState(form.state, true);
    void show(false);
  };
  element.addEventListener('change', ({ target }) => target !== form.field && settle());
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
  view.list.addEventListener('click', saveScroll);
}
