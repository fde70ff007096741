/**
 * Search on `/cari/`. The engine (Pagefind) is fetched when the reader turns to the field or arrives with a query; words
 * stay on the device. Without this script the form still submits and the page offers the A-Z list.
 */
interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

const SHOWN = 12;
const form = document.querySelector<HTMLFormElement>('[data-cari]');
const field = form?.querySelector('input');
const list = document.querySelector<HTMLElement>('[data-hasil]');
const empty = document.querySelector<HTMLElement>('[data-hasil-kosong]');
const status = document.getElementById('status-cari');
let engine: Promise<Pagefind> | undefined;
let latest = 0;

function load(): Promise<Pagefind> {
  engine ??= (async () => {
    const address = new URL(form!.dataset.cari!, location.href).href;
    const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: new URL('../', address).pathname, noWorker: true, excerptLength: 22 });
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

const say = (text: string) => status && (status.textContent = text);

async function show(query: string): Promise<void> {
  const turn = ++latest;
  if (!list || !empty) return;
  if (!query) {
    list.hidden = empty.hidden = true;
    return;
  }
  say('Mencari…');
  try {
    const { results } = await (await load()).search(query);
    const hits = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    if (turn !== latest) return;
    list.replaceChildren(...hits.map(row));
    list.hidden = hits.length === 0;
    empty.hidden = hits.length > 0;
    say(hits.length > 0 ? `${results.length} hasil untuk “${query}”` : `Tidak ada hasil untuk “${query}”`);
  } catch {
    if (turn === latest) say('Pencarian tidak bisa dimuat. Pakai daftar semua halaman, atau coba lagi.');
  }
}

/** Pagefind marks the found words with `<mark>`; everything else of the excerpt is text. */
function row(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.className = 'row';
  const words = document.createElement('span');
  const title = document.createElement('strong');
  title.textContent = hit.meta.title ?? hit.url;
  const excerpt = document.createElement('small');
  for (const [index, part] of hit.excerpt.split(/<\/?mark>/).entries()) {
    const piece = index % 2 ? document.createElement('mark') : document.createElement('span');
    piece.textContent = decode(part);
    excerpt.append(piece);
  }
  words.append(title, excerpt);
  link.append(words);
  item.append(link);
  return item;
}

/** Turns character references into characters and keeps spaces; a textarea never runs what it is given. */
function decode(html: string): string {
  const area = document.createElement('textarea');
  area.innerHTML = html;
  return area.value;
}

if (form && field) {
  const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  field.value = asked;
  void show(asked);
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  let pause: ReturnType<typeof setTimeout>;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void show(field.value.trim()), 200);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    void show(query);
  });
}

export {};
