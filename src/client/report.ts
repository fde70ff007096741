/** Composes the report form's text while the reader types. Lives in this page only: nothing is sent or stored. */
const form = document.querySelector<HTMLFormElement>('[data-susun-laporan]');
const result = form?.querySelector<HTMLElement>('[data-hasil-laporan]');
const text = document.getElementById('teks-laporan');

function compose(): void {
  if (!form || !result || !text) return;
  const lines = [...form.querySelectorAll('label')].flatMap((label) => {
    const answer = label.querySelector('textarea')?.value.trim();
    const question = label.firstChild?.textContent?.trim().replace(/[?.]$/, '');
    return answer ? [`${question}: ${answer}`] : [];
  });
  text.textContent = lines.join('\n');
  result.hidden = lines.length === 0;
}

form?.addEventListener('input', compose);
form?.addEventListener('reset', () => setTimeout(compose));
form?.addEventListener('submit', (event) => event.preventDefault());
form?.querySelector('[data-cetak]')?.addEventListener('click', () => print());
// A page that the browser keeps for Back must not keep the words.
addEventListener('pagehide', () => form?.reset());

export {};
