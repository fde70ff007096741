import { formatSize } from '../domain/format.ts';
import { ageOf, partsOf, weigh, type Manifest, type Pack } from '../domain/offline.ts';
import { giveUp, lacking, offered, remove, save, SaveProblem, stored } from './offline-store.ts';

/** The controls of `/luring/`. Nothing is stored or registered before the reader asks for it here. */
const names: Record<Pack, string> = { core: 'Nomor dan langkah pertama', all: 'Seluruh situs' };
const part = <E extends HTMLElement>(name: string) => document.querySelector<E>(`[data-luring=${name}]`)!;
const tool = part('alat');
const form = part<HTMLFormElement>('pilihan');
const state = part('keadaan');
const progress = part<HTMLProgressElement>('kemajuan');
const button = { resume: part('lanjut'), update: part('perbarui'), stop: part('henti'), erase: part('hapus') };
const status = document.getElementById('status-luring')!;
const say = (text: string) => (status.textContent = text);

let manifest: Manifest | undefined;
let pack: Pack = 'core';
let saving: AbortController | undefined;
let running: Promise<void> | undefined;

/** Why this browser cannot save, in words; empty when it can. */
function obstacle(): string {
  if (!location.protocol.startsWith('http')) return 'Halaman ini dibuka dari berkas, jadi tidak perlu disimpan lagi.';
  if (!isSecureContext) return 'Alamat ini tidak memakai sambungan aman (https), jadi peramban tidak mau menyimpan.';
  const able = 'serviceWorker' in navigator && 'caches' in globalThis && 'DecompressionStream' in globalThis;
  return able ? '' : 'Peramban ini tidak bisa menyimpan situs, atau sedang memakai mode penyamaran.';
}

/** Shows what is on the device and what can be done about it. */
async function show(): Promise<void> {
  const { active, next, lost } = await stored();
  const left = next ? weigh(await lacking(next.parts)) : 0;
  const fresh = manifest && active && manifest.release === active.release;
  pack = (next ?? active)?.pack ?? pack;
  const lines: string[] = [];
  if (active) lines.push(`${names[active.pack]}: tersimpan. ${ageOf(active)}`);
  if (active && lost.length > 0) lines.push('Ada bagian yang hilang atau rusak; halamannya tidak bisa dibuka tanpa internet.');
  if (next) lines.push(`${names[next.pack]}: belum lengkap. Masih kurang ${formatSize(left)}.`);
  if (active && fresh && lost.length === 0) lines.push('Ini isi yang terbaru.');
  if (!manifest)
    lines.push('Daftar isi tidak bisa dimuat. Sambungkan internet, lalu buka lagi halaman ini untuk menyimpan atau memperbarui.');
  state.textContent = lines.join(' ');
  state.hidden = lines.length === 0;
  form.hidden = !manifest || !!next || active?.pack === 'all';
  button.resume.hidden = !manifest || !next;
  button.update.hidden = !manifest || !active || !!next || (!!fresh && lost.length === 0);
  if (manifest && active) button.update.textContent = `Perbarui (${formatSize(weigh(await lacking(partsOf(manifest, active.pack))))})`;
  button.erase.hidden = !active && !next;
  button.stop.hidden = progress.hidden = true;
  for (const choice of form.querySelectorAll('input')) {
    const kind = choice.value as Pack;
    choice.checked = active ? kind === 'all' : kind === pack;
    choice.disabled = !!active && kind === active.pack;
    const needed = manifest ? partsOf(manifest, kind) : [];
    const more = active && !choice.disabled;
    form.querySelector(`[data-ukuran=${kind}]`)!.textContent = more
      ? `tambahan ${formatSize(weigh(await lacking(needed)))}`
      : formatSize(weigh(needed));
  }
}

/** Saves the chosen pack; a release that came meanwhile is taken up once. */
async function run(chosen: Pack, again = true): Promise<void> {
  if (!manifest) return;
  saving = new AbortController();
  const { signal } = saving;
  const total = weigh(partsOf(manifest, chosen));
  form.hidden = button.resume.hidden = button.update.hidden = true;
  button.stop.hidden = progress.hidden = button.erase.hidden = state.hidden = false;
  button.stop.focus();
  progress.max = total;
  const tell = (done: number) => {
    progress.value = done;
    state.textContent = `${formatSize(done)} dari ${formatSize(total)}`;
  };
  tell(0);
  say('Menyimpan. Biarkan halaman ini terbuka.');
  const ended = await save(manifest, chosen, tell, signal).then(() => 'done' as const, reasonOf);
  if (ended === 'outdated' && again) {
    manifest = await offered().catch(() => undefined);
    return run(chosen, false);
  }
  if (ended === 'full' || ended === 'refused') await giveUp().catch(() => undefined);
  await show();
  // The button that had the focus is gone, and the next one must not be the one that deletes.
  state.focus();
  say(signal.aborted ? 'Dihentikan. Yang sudah tersimpan tidak diulang.' : messages[ended]);
}

type Ending = SaveProblem['reason'] | 'full' | 'refused' | 'done';

function reasonOf(error: unknown): Ending {
  if (error instanceof SaveProblem) return error.reason;
  const { name } = error as Error;
  // The worker's script did not arrive.
  if (name === 'TypeError') return 'broken';
  return name === 'QuotaExceededError' ? 'full' : 'refused';
}

const messages: Record<Ending, string> = {
  done: 'Selesai. Halaman yang disimpan bisa dibuka tanpa internet.',
  outdated: 'Berkas dari server tidak cocok dengan daftarnya. Coba lagi nanti.',
  removed: 'Simpanan sudah dihapus dari jendela lain.',
  broken: 'Sambungan terputus. Tekan “Lanjutkan” kalau internet sudah ada; yang sudah tersimpan tidak diulang.',
  full: 'Ruang di perangkat ini tidak cukup. Yang baru disimpan sudah dihapus lagi. Pilihan yang paling kecil: nomor dan langkah pertama.',
  refused: 'Peramban ini menolak menyimpan, mungkin karena mode penyamaran. Tidak ada yang tertinggal.',
};

async function erase(): Promise<void> {
  saving?.abort();
  await running;
  const gone = await remove();
  await show();
  say(
    gone
      ? 'Sudah dihapus. Tidak ada simpanan situs ini lagi di perangkat ini.'
      : 'Belum terhapus seluruhnya. Tutup jendela lain dari situs ini, lalu tekan lagi.',
  );
}

async function begin(): Promise<void> {
  manifest = await offered().catch(() => undefined);
  await show().catch(() => {
    tool.hidden = true;
    say(messages.refused);
  });
}

const start = (chosen: Pack) => (running = run(chosen));
const problem = obstacle();
tool.hidden = problem !== '';
if (problem) say(problem);
else {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void start(new FormData(form).get('paket') as Pack);
  });
  button.resume.addEventListener('click', () => void start(pack));
  button.update.addEventListener('click', () => void start(pack));
  button.stop.addEventListener('click', () => saving?.abort());
  button.erase.addEventListener('click', () => void erase());
  // Leaving ends the saving; a page that the browser keeps for Back must not go on with it.
  addEventListener('pagehide', () => saving?.abort());
  addEventListener('pageshow', () => void begin());
}
