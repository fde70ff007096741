import { widerRegions } from '../domain/regions.ts';

/**
 * Filters the help page in place by need and place. The choice stands in the address, so that it can be shared, and
 * nowhere else.
 */
const form = document.querySelector<HTMLFormElement>('[data-saring]');
const status = document.getElementById('status-saring');

function apply(need: string, place: string): void {
  const places = place ? [place, ...widerRegions(place)] : [];
  let shown = 0;
  for (const section of document.querySelectorAll<HTMLElement>('[data-butuh]')) {
    section.hidden = need !== '' && section.dataset.butuh !== need;
    let local = 0;
    for (const row of section.querySelectorAll<HTMLElement>('[data-wilayah]')) {
      row.hidden = !places.includes(row.dataset.wilayah ?? '');
      if (!row.hidden) local++;
      row.parentElement!.hidden = local === 0;
    }
    section.querySelector<HTMLElement>('[data-tanpa-setempat]')!.hidden = !place || local > 0;
    if (!section.hidden) shown++;
  }
  for (const other of document.querySelectorAll<HTMLElement>('#tempat, #luar-negeri')) other.hidden = need !== '' || place !== '';
  if (status) status.textContent = need || place ? `${shown} kebutuhan ditampilkan` : '';
}

if (form) {
  const need = form.elements.namedItem('butuh') as HTMLSelectElement;
  const place = form.elements.namedItem('di') as HTMLSelectElement;
  const asked = new URLSearchParams(location.search);
  // A value that the list does not have leaves the select at "all".
  for (const select of [need, place]) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.classList.remove('waiting');
  // The form does what the row of anchors did.
  document.querySelector<HTMLElement>('[data-tanpa-skrip]')!.hidden = true;
  apply(need.value, place.value);
  const show = () => {
    const address = new URLSearchParams();
    if (need.value) address.set('butuh', need.value);
    if (place.value) address.set('di', place.value);
    history.replaceState(null, '', address.size > 0 ? `?${address.toString()}` : location.pathname);
    apply(need.value, place.value);
  };
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
}
