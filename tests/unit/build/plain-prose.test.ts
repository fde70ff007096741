import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { plainProsePlugin } from '../../../src/build/plain-prose.ts';

const fileURL = pathToFileURL(join(process.cwd(), 'content/hak/contoh.mdx'));
const compile = (text: string) => mdxToJs(text, { mdastPlugins: [plainProsePlugin as never], fileURL });

test('words, Markdown, links, components with words or numbers, code as text, and comments pass', () => {
  const text = [
    '## Judul\n\nSatu **dua** `{tiga}` [empat](/hak/), [lima](https://lain.example/) dan 1 \\< 2.',
    '<Note title="a={b}">\n\n- butir\n\n</Note>',
    '<Figure id="a" nilai="b" jumlah={3} tanpaSatuan={true} ringkas />',
    '{/* catatan */}',
    '[acuan][a]\n\n[a]: /hak/',
  ].join('\n\n');
  expect(String(compile(text).code)).toContain('empat');
});

test.each([
  ['an import', "import x from 'node:fs'"],
  ['an export', 'export const x = process.env.HOME'],
  ['an expression', '{process.env.HOME}'],
  ['an expression in a sentence', 'Halo {process.exit()} dunia'],
  ['an expression between comments', '{/* a */ process.exit() /* b */}'],
  ['an expression behind an escaped backtick', 'Halo \\`{process.exit()}\\`'],
  ['an expression in double backticks that do not close', '``a` {process.exit()}'],
  ['a value that is a program', '<Fact id={process.env.HOME}>a</Fact>'],
  ['a value that calls itself', '<Fact id={(() => { return 1 })()}>a</Fact>'],
  ['spread values', '<Fact {...globalThis}>a</Fact>'],
  ['HTML', '<script>alert(1)</script>'],
  ['HTML in a sentence', 'Halo <img src="x" onerror="alert(1)" /> dunia'],
  ['a component of an object', '<globalThis.x />'],
  ['a fragment', '<>{1}</>'],
  ['a link that runs', '[a](javascript:alert(1))'],
  ['a link that runs, written with references', '[a](javascript&#58;alert(1))'],
  ['a link that hides its host', '[a](//lain.example/)'],
  ['a link defined elsewhere', '[a][b]\n\n[b]: javascript:alert(1)'],
])('%s stops the build, naming the file', (_, text) => {
  expect(() => compile(text)).toThrow(/^content\/hak\/contoh\.mdx: (ada (kode|tag|baris)|tautan ke)/);
});
