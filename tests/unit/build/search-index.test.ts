import { describe, expect, test } from 'vitest';
import { rooter } from '../../../src/domain/search/affixes.ts';
import { withoutDate, withRoots } from '../../../src/build/search-index.ts';

describe("Pagefind's entry file", () => {
  test('has a fixed address, so that a cache can answer', () => {
    const engine = 'if(t!==null){entryUrl+=`?ts=${this.metaCacheTag}`;}else{entryUrl+=`?ts=${Date.now()}`;}';
    expect(withoutDate(engine)).toBe('if(t!==null){}else{}');
  });

  test('stops the build when Pagefind writes it another way', () => {
    expect(() => withoutDate('entryUrl+="?t="+Date.now()')).toThrow('pagefind.js berubah');
  });
});

test('a searchable page is indexed with the roots of its words; other pages and the words of scripts are left alone', () => {
  const known = rooter((stem) => ['tahan', 'tipu', 'curi'].includes(stem));
  const page = '<main id="konten" data-pagefind-body><p>Penahanan dan penipuan.</p><script>mencuri()</script></main>';
  expect(withRoots(page, known)).toContain('<span hidden data-pagefind-meta="akar:tahan tipu"></span><p>');
  expect(withRoots('<main><p>Penahanan.</p></main>', known)).toBe('<main><p>Penahanan.</p></main>');
});
