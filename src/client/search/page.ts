import { choose } from '../../domain/search/choice.ts';
import type { Entry } from '../../domain/search/map.ts';
import { contentWords, understand } from '../../domain/search/query.ts';
import { rank } from '../../domain/search/rank.ts';
import { loadMap, searchTexts } from './engines.ts';
import { entryRow, textRow } from './rows.ts';
import { readState, saveScroll, saveState, type State } from './state.ts';

/**
 * Search on `/cari/`. The map of all that can be found is fetched when the reader turns to the field or arrives with a
 * query; the words stay on the device. The text engine (Pagefind) is fetched only when the map knows nothing or the
 * reader asks for more. Without this script the form still submits and the page offers the A-Z list.
 */
const SHOWN = 12;
const FROM_TEXTS = 8;
/** Milliseconds after which a reader is told of another way. */
const SLOW = 4000;

const form = document.querySelector<HTMLFormElement>('[data-cari]');
const part = (name: string) => document.querySelector<HTMLElement>(`[${name}]`)!;
let latest = 0;

function start(form: HTMLFormElement): void {
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const kind = form.elements.namedItem('jenis') as HTMLSelectElement;
  const region = form.elements.namedItem('wilayah') as HTMLSelectElement;
  const list = part('data-hasil');
  const empty = part('data-hasil-kosong');
  const another = part('data-cara-lain');
  const meant = part('data-saran');
  const more = part('data-lagi');
  const status = document.getElementById('status-cari')!;
  const { peta = '', pagefind = '', dasar = '/' } = form.dataset;

  const state = (): State => ({ q: field.value.trim(), jenis: kind.value, wilayah: region.value });
  /** The chosen place and those that serve it too, where a choice of place makes sense. */
  const regions = () => (part('data-tempat').hidden ? [] : (region.selectedOptions[0]?.dataset.dekat ?? '').split(' ').filter(Boolean));
  const say = (text: string) => (status.textContent = text);
  const clear = () => {
    list.hidden = empty.hidden = another.hidden = meant.hidden = more.hidden = true;
  };
  /** Offers what comes next: `run` gets the button's click. */
  const offer = (label: string, run: () => void) => {
    more.textContent = label;
    more.hidden = false;
    more.onclick = run;
  };

  async function show(typing: boolean): Promise<void> {
    const turn = ++latest;
    const asked = state();
    part('data-tempat').hidden = !['', 'bantuan'].includes(asked.jenis);
    if (!asked.q) {
      clear();
      say('');
      return;
    }
    const slow = setTimeout(() => {
      if (turn !== latest) return;
      say('Pencarian lambat dimuat. Sambil menunggu, pakai cara lain di bawah.');
      another.hidden = false;
    }, SLOW);
    try {
      const index = await loadMap(peta);
      if (turn !== latest) return;
      const query = understand(asked.q, index, typing);
      const found = choose(rank(query, index), { kind: asked.jenis, regions: regions() });
      clear();
      suggest(query.meant);
      list.replaceChildren();
      if (found.length === 0 && !asked.jenis && !asked.wilayah) await showTexts(asked.q, turn, contentWords(asked.q, index));
      else await showEntries(found, asked.q, turn);
    } catch {
      if (turn !== latest) return;
      say('Pencarian tidak bisa dimuat. Pakai cara lain di bawah, atau coba lagi.');
      another.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  }

  async function showEntries(found: readonly Entry[], q: string, turn: number): Promise<void> {
    const from = list.childElementCount;
    list.append(...found.slice(from, from + SHOWN).map((entry) => entryRow(entry, dasar)));
    list.hidden = found.length === 0;
    empty.hidden = found.length > 0;
    say(found.length > 0 ? `${found.length} hasil untuk “${q}”` : `Tidak ada hasil untuk “${q}”`);
    const index = await loadMap(peta);
    if (list.childElementCount < found.length) offer('Tampilkan hasil lain', () => void showEntries(found, q, turn));
    else offer('Cari juga di isi semua halaman', () => void showTexts(q, turn, contentWords(q, index)));
  }

  async function showTexts(q: string, turn: number, words: readonly string[]): Promise<void> {
    say(`Mencari “${q}” di isi semua halaman…`);
    try {
      const known = new Set([...list.querySelectorAll('a')].map((link) => link.pathname));
      const hits = words.length > 0 ? await searchTexts(pagefind, words, FROM_TEXTS) : [];
      if (turn !== latest) return;
      const fresh = hits.filter((hit) => !known.has(new URL(hit.url, location.href).pathname));
      list.append(...fresh.map(textRow));
      list.hidden = list.childElementCount === 0;
      empty.hidden = !list.hidden;
      say(list.hidden ? `Tidak ada hasil untuk “${q}”` : `${fresh.length} hasil dari isi halaman untuk “${q}”`);
      more.hidden = true;
    } catch {
      if (turn !== latest) return;
      say('Pencarian di isi halaman tidak bisa dimuat. Pakai cara lain di bawah, atau coba lagi.');
      another.hidden = false;
    }
  }

  function suggest(words: string | null): void {
    meant.hidden = words === null;
    if (words === null) return;
    const link = meant.querySelector('a')!;
    link.textContent = words;
    link.href = `?q=${encodeURIComponent(words)}`;
  }

  const asked = readState();
  field.value = asked.q;
  for (const select of [kind, region]) {
    const value = asked[select.name as 'jenis' | 'wilayah'];
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  part('data-saring').hidden = false;
  void show(false).then(() => asked.y && scrollTo(0, asked.y));

  field.addEventListener('focus', () => void loadMap(peta).catch(() => undefined));
  let pause: ReturnType<typeof setTimeout>;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      saveState(state(), false);
      void show(true);
    }, 200);
  });
  const settled = () => {
    clearTimeout(pause);
    saveState(state(), true);
    void show(false);
  };
  form.addEventListener('change', (event) => event.target !== field && settled());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settled();
  });
  list.addEventListener('click', () => saveScroll());
}

if (form) start(form);
