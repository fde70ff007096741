import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** PDFs that the list of printables of the finished site names, and what is wrong with them, in an editor's words. */
export function checkPrintables(folder: string): { count: number; problems: string[] } {
  const list = join(folder, 'api/v1/unduh.json');
  if (!existsSync(list)) return { count: 0, problems: ['daftar api/v1/unduh.json tidak ada'] };
  const files = (JSON.parse(readFileSync(list, 'utf8')) as { data: { id: string }[] }).data.map(({ id }) => `unduh/${id}.pdf`);
  if (files.length === 0) return { count: 0, problems: ['tidak ada satu PDF pun; isi content/situs/cetakan'] };
  const problems = files.flatMap((file) => {
    if (!existsSync(join(folder, file))) return [`${file} tidak ada`];
    const bytes = readFileSync(join(folder, file));
    const whole = bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-8).toString().includes('%%EOF');
    return whole ? [] : [`${file} bukan PDF yang utuh`];
  });
  return { count: files.length, problems };
}

/** Fails the build when a PDF that the site offers was not made. */
export function requirePrintables(): AstroIntegration {
  return {
    name: 'require-printables',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { count, problems } = checkPrintables(fileURLToPath(dir));
        if (problems.length > 0) throw new Error(`Cetakan tidak lengkap: ${problems.join('; ')}`);
        logger.info(`${count} PDF untuk dicetak`);
      },
    },
  };
}
