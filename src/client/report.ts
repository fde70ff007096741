/** Composes the report's text while the reader types. Lives in this page only: nothing is sent or stored. */
const section = document.querySelector<HTMLElement>('[data-susun-laporan]');
const result = section?.querySelector<HTMLElement>('[data-hasil-laporan]');
const text = document.getElementById('teks-laporan');
const answers = section?.querySelectorAll('textarea') ?? [];

function compose(): void {
  if (!result || !text) return;
  const lines = [...answers].flatMap((answer) => {
    const question = answer.labels[0]?.firstChild?.textContent?.trim().replace(/[?.]$/, '');
    return answer.value.trim() ? [`${question}: ${answer.value.trim()}`] : [];
  });
  text.textContent = lines.join('\n');
  result.hidden = lines.length === 0;
}

function clear(): void {
  for (const answer of answers) answer.value = '';
  compose();
}

section?.addEventListener('input', compose);
section?.querySelector('[data-hapus]')?.addEventListener('click', clear);
section?.querySelector('[data-cetak]')?.addEventListener('click', () => print());
// A page that the browser keeps for Back must not keep the words.
addEventListener('pagehide', clear);

export {};
