import { describe, expect, test } from 'vitest';
import { importsOf, room, sources, type Import } from './imports.ts';

/** Which rooms of `src` may import which (architecture.md). A room may always import from itself. */
const allowed: Record<string, readonly string[]> = {
  domain: [],
  registry: ['domain'],
  components: ['registry', 'domain'],
  print: ['cache.ts', 'registry', 'domain'],
  layouts: ['components', 'print', 'registry', 'domain', 'styles'],
  pages: ['layouts', 'components', 'print', 'registry', 'domain', 'styles'],
  client: ['domain'],
  build: ['cache.ts', 'registry', 'domain'],
  checks: ['build', 'registry', 'domain'],
  'content.config.ts': ['domain'],
  'cache.ts': [],
  'site.config.ts': [],
};
/** Rooms whose pages load browser code, in a `<script>` only. */
const scripted = ['components', 'layouts', 'pages'];
/** The clock: the registry of the site needs the day, and the file itself imports nothing. */
const CLOCK = 'src/build/today.ts';

const files = sources('src');
const imports = files.flatMap(({ file, text }) => importsOf(text, file));

function permitted({ from, to, script }: Import): boolean {
  if (!to.startsWith('src/') || to === 'src/site.config.ts' || room(from) === room(to)) return true;
  if (room(to) === 'client') return script && scripted.includes(room(from));
  if (to === CLOCK && room(from) === 'registry') return true;
  return allowed[room(from)]?.includes(room(to)) ?? false;
}

function said({ from, to }: Import): string {
  return `${from} mengimpor ${to}`;
}

describe('imports', () => {
  test('run one way between the rooms', () => {
    expect(imports.filter((one) => !permitted(one)).map(said)).toEqual([]);
  });

  test('never lead back: no room can reach itself through others', () => {
    const reach = (name: string): string[] => (allowed[name] ?? []).flatMap((next) => [next, ...reach(next)]);
    expect(Object.keys(allowed).filter((name) => reach(name).includes(name))).toEqual([]);
    expect(imports.filter(({ from }) => from === CLOCK)).toEqual([]);
  });

  test('stay inside src', () => {
    expect(imports.filter(({ to }) => /^(\.\.|content\/|tests\/)/.test(to)).map(said)).toEqual([]);
  });

  test('of astro:content stand only in pages and content.config.ts', () => {
    const users = imports.filter(({ to, from }) => to === 'astro:content' && !['pages', 'content.config.ts'].includes(room(from)));
    expect(users.map(said)).toEqual([]);
  });

  test('are found, so that an empty list means something', () => {
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.map(said)).toContain('src/registry/index.ts mengimpor src/registry/read.ts');
  });
});

describe('the rule for imports', () => {
  const breach = (from: string, to: string, script = false) => !permitted({ from, to, script });

  test('refuses each way back', () => {
    expect(breach('src/domain/page.ts', 'src/registry/index.ts')).toBe(true);
    expect(breach('src/registry/read.ts', 'src/components/prose/index.ts')).toBe(true);
    expect(breach('src/registry/read.ts', 'src/build/files.ts')).toBe(true);
    expect(breach('src/checks/cli.ts', 'src/components/prose/index.ts')).toBe(true);
    expect(breach('src/client/exit.ts', 'src/registry/index.ts')).toBe(true);
    expect(breach('src/layouts/Base.astro', 'src/pages/_content.ts')).toBe(true);
    expect(breach('src/neu/a.ts', 'src/domain/page.ts')).toBe(true);
  });

  test('lets components load browser code only as a script', () => {
    expect(breach('src/components/site/Share.astro', 'src/client/copy.ts')).toBe(true);
    expect(breach('src/components/site/Share.astro', 'src/client/copy.ts', true)).toBe(false);
  });

  test('reads static, type, side-effect, re-export and dynamic imports', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type {\n  B,\n} from '../registry/b.ts';",
      "import '../styles/c.css';",
      "export { d } from './d.ts';",
      "const e = await import('./e.ts');",
      "const words = 'to import from elsewhere';",
    ].join('\n');
    expect(importsOf(text, 'src/domain/x.ts').map(({ to }) => to)).toEqual([
      'src/domain/a.ts',
      'src/registry/b.ts',
      'src/styles/c.css',
      'src/domain/d.ts',
      'src/domain/e.ts',
    ]);
  });

  test('tells the script of an Astro file from its head', () => {
    const text = "---\nimport A from './A.astro';\n---\n<A />\n<script>\n  import '../../client/exit.ts';\n</script>";
    expect(importsOf(text, 'src/components/site/X.astro')).toEqual([
      { from: 'src/components/site/X.astro', to: 'src/components/site/A.astro', script: false },
      { from: 'src/components/site/X.astro', to: 'src/client/exit.ts', script: true },
    ]);
  });
});

describe('source text', () => {
  const having = (pattern: RegExp, wanted: (file: string) => boolean) =>
    files.filter(({ file, text }) => wanted(file) && pattern.test(text)).map(({ file }) => file);

  test('reads BASE_URL only in the door for URLs', () => {
    expect(having(/BASE_URL/, () => true)).toEqual(['src/domain/url.ts']);
  });

  test('has no clock in domain and checks', () => {
    expect(having(/new Date\(|Date\.now/, (file) => ['domain', 'checks'].includes(room(file)))).toEqual([]);
    // The search itself finds what it is for.
    expect(having(/new Date\(|Date\.now/, (file) => file === CLOCK)).toEqual([CLOCK]);
  });
});
