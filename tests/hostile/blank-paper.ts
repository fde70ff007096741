import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a copy of the project set blank sheets. Hostile text is longer than its box on paper, where that is an error and
 * would hide everything else; what the typesetter itself makes of such text is tested with the printables.
 */
export function useBlankPaper(root: string): void {
  const file = join(root, 'src/print/compile.ts');
  const before = readFileSync(file, 'utf8');
  const after = before
    .replace('import { NodeCompiler }', "import { pageRange, templates } from '../domain/print/templates.ts';\nimport { NodeCompiler }")
    .replace(
      'export function typeset(job: Job): Typeset {',
      `export function typeset(job: Job): Typeset {
  const isi = (job.data as { isi?: unknown }).isi;
  return {
    pages: job.template in templates ? pageRange(job.template as keyof typeof templates, isi)[0] : 1,
    pdf: () => Buffer.from('%PDF-1.7\\n%%EOF\\n'),
    svg: () => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595" height="842"/>',
  };
}

function unused(job: Job): Typeset {`,
    );
  if (after.split('templates').length < before.split('templates').length + 3)
    throw new Error('src/print/compile.ts has changed; tell tests/hostile/blank-paper.ts how');
  writeFileSync(file, `${after}\nvoid unused;\n`);
}
