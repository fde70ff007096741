/**
 * Finds the facts that rendered text uses, in order of appearance, and completes their marks: the first mark of each
 * fact becomes the place to come back to, and every mark gets the number of its note, which only paper shows.
 */
export function numberMarks(rendered: string): { html: string; ids: string[] } {
  const ids: string[] = [];
  const html = rendered.replace(/<a class="mark" href="#s-([a-z0-9-]+)"(.*?)<\/a>/g, (_, id: string, rest: string) => {
    const first = !ids.includes(id);
    if (first) ids.push(id);
    return `<a class="mark" href="#s-${id}"${first ? ` id="k-${id}"` : ''}${rest}<i>${ids.indexOf(id) + 1}</i></a>`;
  });
  return { html, ids };
}
