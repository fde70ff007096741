import { isOpen, timeIn, type OpenHours } from '../domain/open-now.ts';

/** Says on each card with known hours whether the line should be open at this moment in its own time zone. */
for (const place of document.querySelectorAll<HTMLElement>('[data-jadwal]')) {
  const { zona, jadwal } = JSON.parse(place.dataset.jadwal ?? '{}') as { zona: string; jadwal: OpenHours[] };
  place.textContent = isOpen(jadwal, timeIn(zona, new Date())) ? ' Menurut jadwal, buka sekarang.' : ' Menurut jadwal, sedang tutup.';
}
