/**
 * Copies the text that a button names. Buttons stay hidden where copying is not possible. Only `CopyButton.astro` loads it: a
 * script that two components load becomes a file of its own, and one more request on every page.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-salin]')) {
  const source = document.getElementById(button.dataset.salin ?? '');
  if (!source || !navigator.clipboard) continue;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent ?? '');
      button.textContent = 'Tersalin';
    } catch {
      button.textContent = 'Tidak bisa menyalin; tekan lama teksnya';
    }
    setTimeout(() => (button.textContent = label), 3000);
  });
}

export {};
