/**
 * Slides on the projector: a button for the whole screen, and keys that turn the pages there. Without this script the
 * slides are one page to scroll, with links from each to the next.
 */
const deck = document.querySelector<HTMLElement>('[data-salindia]');
const button = document.querySelector<HTMLButtonElement>('button[data-layar-penuh]');
const slides = [...(deck?.querySelectorAll<HTMLElement>('section') ?? [])];
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };

/** The slide whose middle is nearest to the middle of the screen. */
function current(): number {
  const distance = (slide: HTMLElement) => {
    const { top, bottom } = slide.getBoundingClientRect();
    return Math.abs((top + bottom) / 2 - innerHeight / 2);
  };
  return slides.reduce((best, slide, index) => (distance(slide) < distance(slides[best]!) ? index : best), 0);
}

function show(index: number): void {
  const slide = slides[Math.max(0, Math.min(slides.length - 1, index))];
  slide?.focus({ preventScroll: true });
  slide?.scrollIntoView();
}

if (deck && button && deck.requestFullscreen) {
  // The button and the line that tells the keys.
  document.querySelectorAll<HTMLElement>('[data-layar-penuh]').forEach((one) => (one.hidden = false));
  button.addEventListener('click', () => {
    const from = current();
    void deck.requestFullscreen().then(() => show(from));
  });
  // Keys turn pages only on the whole screen; on the page they scroll, as everywhere.
  deck.addEventListener('keydown', (event) => {
    if (!document.fullscreenElement || event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.target as HTMLElement).closest('summary') && event.key === ' ') return;
    const step = event.key === 'Home' ? -slides.length : event.key === 'End' ? slides.length : steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    show(current() + step);
  });
}

export {};
