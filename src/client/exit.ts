/**
 * Quick exit. The link works without this script; with it, the page leaves at once and covers itself first.
 * Each step stands in its own `try`: a step that fails must not keep the reader here. Nothing is sent anywhere.
 */
const links = document.querySelectorAll<HTMLAnchorElement>('[data-keluar-cepat]');
const status = document.getElementById('status-keluar');

const attempt = (step: () => unknown) => {
  try {
    step();
  } catch {
    // The next step matters more than the reason.
  }
};

let cover: HTMLElement | undefined;

/** Hides the page below a blank sheet; with `back`, offers the way back in. */
function hide(back: boolean): void {
  attempt(() => (document.title = '\u200b'));
  attempt(() => {
    cover?.remove();
    cover = document.createElement('div');
    cover.className = 'tirai';
    document.body.append(cover);
    document.documentElement.classList.add('tertutup');
    if (!back) {
      cover.setAttribute('role', 'alert');
      cover.textContent = 'Memuat…';
      return;
    }
    const button = document.createElement('button');
    button.textContent = 'Lanjutkan';
    button.onclick = show;
    cover.append(button);
    button.focus();
  });
}

const title = document.title;
function show(): void {
  cover?.remove();
  document.documentElement.classList.remove('tertutup');
  document.title = title;
}

function leave(): void {
  hide(false);
  attempt(() => sessionStorage.clear());
  attempt(() => localStorage.clear());
  // The worker of saved pages outlives this page and finishes the work.
  attempt(() => navigator.serviceWorker.controller!.postMessage(0));
  attempt(() => void caches.keys().then((keys) => keys.map((key) => caches.delete(key))));
  attempt(() => void navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => one.unregister())));
  location.replace(links[0]!.href);
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
}

// Shift three times, each within five seconds of the last; Shift held for another key does not count.
let presses = 0;
let modifier = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const announce = (text: string) => status && (status.textContent = text);

function reset(text = ''): void {
  clearTimeout(timer);
  presses = 0;
  announce(text);
}

addEventListener('keydown', (event) => (modifier = event.shiftKey && event.key !== 'Shift'), true);
addEventListener(
  'keyup',
  (event) => {
    if (event.key !== 'Shift') {
      if (presses) reset();
      return;
    }
    if (modifier) {
      modifier = false;
      return;
    }
    clearTimeout(timer);
    if (++presses === 3) return leave();
    announce(`Tekan Shift ${3 - presses} kali lagi untuk keluar.`);
    timer = setTimeout(() => reset('Keluar cepat dibatalkan.'), 5000);
  },
  true,
);

/** Where the Navigation API exists, an entry reached by Back or Forward from another site has no `from`. */
interface Activation {
  navigationType: string;
  from: unknown;
}
addEventListener('pageshow', (event) => {
  const activation = (globalThis as { navigation?: { activation?: Activation } }).navigation?.activation;
  const cameBack = activation ? activation.navigationType === 'traverse' && !activation.from : event.persisted && !!cover;
  if (cameBack || cover) hide(true);
});

export {};
