const part = <T extends HTMLElement = HTMLElement>(name: string) => document.querySelector<T>(`[${name}]`)!;

/** The parts of `/cari/` in which answers appear. Focus never moves; the status line is read aloud. */
export class View {
  readonly list = part('data-hasil');
  readonly #empty = part('data-hasil-kosong');
  readonly #another = part('data-cara-lain');
  readonly #meant = part('data-saran');
  readonly #more = part<HTMLButtonElement>('data-lagi');
  readonly #status = document.getElementById('status-cari')!;

  say(text: string): void {
    this.#status.textContent = text;
  }

  /** Says what went wrong or takes long, and shows the ways that need no search. */
  sayOtherWays(text: string): void {
    this.say(text);
    this.#another.hidden = false;
  }

  clear(): void {
    this.list.replaceChildren();
    this.list.hidden = this.#empty.hidden = this.#another.hidden = this.#meant.hidden = this.#more.hidden = true;
  }

  /** Adds results below those already there. */
  add(rows: readonly HTMLElement[]): void {
    this.list.append(...rows);
    this.list.hidden = this.list.childElementCount === 0;
    this.#empty.hidden = !this.list.hidden;
  }

  /** Offers the words with their typing errors mended. */
  suggest(words: string | null): void {
    this.#meant.hidden = words === null;
    if (words === null) return;
    const link = this.#meant.querySelector('a')!;
    link.textContent = words;
    link.href = `?q=${encodeURIComponent(words)}`;
  }

  /** Offers what comes next. The button stays when there is nothing more, so that whoever pressed it keeps their place. */
  offer(label: string, run?: () => void): void {
    this.#more.textContent = label;
    this.#more.hidden = false;
    this.#more.ariaDisabled = run ? null : 'true';
    this.#more.onclick = run ?? null;
  }

  /** Whether the results already lead to this address. */
  shows(address: string): boolean {
    const { pathname } = new URL(address, location.href);
    return [...this.list.querySelectorAll('a')].some((link) => link.pathname === pathname);
  }
}
