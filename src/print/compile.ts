import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** Where the templates stand, from the project's root. */
export const TEMPLATES = 'src/print/templates';
/** The family that the templates ask for; its licence lets it be embedded. */
export const FONT = '@expo-google-fonts/atkinson-hyperlegible-next';

/** The typesetter. */
export const COMPILER = '@myriaddreamin/typst-ts-node-compiler';

/** Path of a file in a package of the project, wherever the built code stands. */
export function inPackage(name: string, file: string): string {
  return join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve(`${name}/package.json`)), file);
}

/** Something to set: a template of `src/print/templates` and what it shall show. */
export interface Job {
  /** Names the thing in messages. */
  name: string;
  /** Template without its ending. */
  template: string;
  data: object;
}

/** A finished document. */
export interface Typeset {
  pages: number;
  /** Tagged PDF/UA-1, the same bytes for the same job. */
  pdf: () => Buffer;
  /** The first page as a drawing, letters as outlines. */
  svg: () => string;
}

/** Thrown when a template cannot show its data. */
export class PrintError extends Error {
  constructor({ name, template }: Job, reasons: readonly string[]) {
    super(`Cetakan "${name}" (templat ${template}): ${[...new Set(reasons)].join('; ')}`);
    this.name = 'PrintError';
  }
}

let shared: NodeCompiler | undefined;

function compiler(): NodeCompiler {
  return (shared ??= NodeCompiler.create({ workspace: join(process.cwd(), TEMPLATES), fontArgs: [{ fontPaths: [inPackage(FONT, '.')] }] }));
}

/**
 * Sets a document. A template is a file with a function `render(data)`.
 * @throws PrintError naming the job, the template and what does not fit or is missing
 */
export function typeset(job: Job): Typeset {
  // What the typesetter remembers of earlier documents helps none of the others, and grows to hundreds of megabytes.
  compiler().evictCache(0);
  const result = compiler().compile({
    mainFileContent: `#import "/${job.template}.typ": render\n#render(json(bytes(sys.inputs.data)))`,
    inputs: { data: JSON.stringify(job.data) },
  });
  const troubles = [result.takeError(), result.takeWarnings()]
    .flatMap((one) => (one?.shortDiagnostics ?? []) as Diagnostic[])
    .filter(({ message }) => !message.startsWith('while calling'));
  const document = result.result;
  if (!document || troubles.length > 0) throw new PrintError(job, troubles.map(inWords));
  const output = <T>(make: () => T): T => {
    try {
      return make();
    } catch (error) {
      const message = (error as { message?: string; code?: string }).message || (error as { code?: string }).code || '';
      throw new PrintError(
        job,
        [...message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, said = '']) => inWords({ message: unquote(said) })),
      );
    }
  };
  const pages = document.numOfPages;
  return {
    pages,
    pdf: () => output(() => compiler().pdf(document, { pdfStandard: 'ua-1' })),
    svg: () =>
      firstPage(
        output(() => compiler().plainSvg(document)),
        pages,
      ),
  };
}

interface Diagnostic {
  message: string;
  path?: string;
}

/** What the compiler complains about, in an editor's words where it is one of the usual things. */
function inWords({ message, path = '' }: Diagnostic): string {
  const panic = /^panicked with: (".*")$/.exec(message)?.[1];
  if (panic) return unquote(panic.slice(1, -1));
  const key = /^dictionary does not contain key "(.*)"/.exec(message)?.[1];
  if (key) return `data tidak punya kunci "${key}" yang diminta templat`;
  const letters = /the text `"?(.*?)"?` could not be displayed/.exec(message)?.[1];
  if (letters) return `huruf "${letters}" tidak ada di huruf cetak; ganti dengan kata`;
  const file = path.split('/').at(-1);
  return file && !file.startsWith('__') ? `${message} (${file})` : message;
}

function unquote(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

/** Pages stand one below the other in the drawing, all of one size, with the letters' outlines at the end. */
function firstPage(svg: string, pages: number): string {
  return svg
    .replace(/\n {4}<g transform="matrix\(1 0 0 1 0 [\d.]+\)">[\s\S]*\n {4}<\/g>(?=\n {4}<defs)/, '')
    .replace(/viewBox="0 0 ([\d.]+) ([\d.]+)" width="[^"]*" height="[^"]*"/, (_, width: string, height: string) => {
      const first = Number(height) / pages;
      return `viewBox="0 0 ${width} ${first}" width="${width}" height="${first}"`;
    });
}
