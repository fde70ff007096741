import type { State } from './state.ts';

/** The search form of `/cari/`: words, kind and place. */
export class Form {
  readonly field: HTMLInputElement;
  readonly #kind: HTMLSelectElement;
  readonly #place: HTMLSelectElement;

  constructor(form: HTMLFormElement) {
    const named = (name: string) => form.elements.namedItem(name);
    this.field = named('q') as HTMLInputElement;
    this.#kind = named('jenis') as HTMLSelectElement;
    this.#place = named('wilayah') as HTMLSelectElement;
    form.querySelector<HTMLElement>('[data-saring]')!.hidden = false;
  }

  get state(): State {
    this.#adjust();
    return { q: this.field.value.trim(), jenis: this.#kind.value, wilayah: this.#place.disabled ? '' : this.#place.value };
  }

  set state({ q, jenis, wilayah }: State) {
    this.field.value = q;
    choose(this.#kind, jenis);
    choose(this.#place, wilayah);
  }

  /** The chosen place and the wider ones that serve it too. */
  get regions(): string[] {
    const { disabled, selectedOptions } = this.#place;
    return disabled ? [] : (selectedOptions[0]?.dataset.dekat ?? '').split(' ').filter(Boolean);
  }

  /** A place narrows numbers and pages about places, nothing else. */
  #adjust(): void {
    this.#place.disabled = !['', 'bantuan', 'baca'].includes(this.#kind.value);
    this.#place.closest('label')!.hidden = this.#place.disabled;
  }
}

/** A value that the list does not have leaves the choice as it is. */
function choose(select: HTMLSelectElement, value: string): void {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}
