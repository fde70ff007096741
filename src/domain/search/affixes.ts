/**
 * Indonesian affixes, taken off so that all forms of a root meet: `ditipu`, `menipu`, `penipuan` and chatty `nipu` are
 * `tipu`. The rules follow Tata Bahasa Baku Bahasa Indonesia (me- and pe- swallow k, p, s, t); because `penahanan` could
 * come from `tahan`, `nahan` or `ahan`, only a root that is known decides.
 */

/** Roots of three letters; shorter remains than four letters are otherwise chance. */
const short = new Set(['adu', 'aju', 'uji', 'isi', 'cek', 'beo']);

/** Words that only look derived: stripped, they would meet an unrelated word. */
const whole = new Set(
  (
    'perempuan pemerintah perintah setuju sekolah selamat selama mereka berapa beberapa kenapa kemana bagaimana sementara ' +
    'penting terima berita seperti segera sebelum setelah kepada kemarin sekarang sedang dengan pelaku berlaku perlu pernah ' +
    'perkara menteri negara negeri kementerian peserta beserta serta kepala kelapa penjara sengaja sendiri mengaku masalah ' +
    'jalanan bulanan seluruh sebentar belakang kelurahan pesan pesanan lelang memang lantai permanen mulai tunai perantara ' +
    'perangkat berangkat meninggal setengah persalinan bersalin pembantu pelaut jebakan dikunci hukuman selatan keluar mengeluarkan penduduk perhatian perjanjian berarti pengacara perawat'
  ).split(' '),
);

/** Words whose barest stem is another word's. */
const irregular = new Map(
  (
    'diberikan:beri memberikan:beri pemberian:beri persetujuan:setuju menyetujui:setuju disetujui:setuju perikanan:ikan ' +
    'keberangkatan:berangkat diberangkatkan:berangkat memberangkatkan:berangkat pemberangkatan:berangkat kependudukan:penduduk dihukum:hukuman menghukum:hukuman penghukuman:hukuman pembantunya:pembantu hukumannya:hukuman'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const nasal: readonly (readonly [prefix: RegExp, restored: readonly string[]])[] = [
  [/^(?:[mp]eny|ny)(?=[aiueo])/, ['s', 'c', 'ny']],
  [/^(?:[mp]enge|nge)(?=[^aiueo])/, ['']],
  [/^(?:[mp]eng|ng)/, ['k', '', 'ng']],
  [/^(?:[mp]em|m)(?=[aiueo])/, ['p', 'm']],
  [/^[mp]em(?=[bpfv])/, ['']],
  [/^(?:[mp]en|n)(?=[aiueo])/, ['t', 'n']],
  [/^[mp]en(?=[cdjtszy])/, ['']],
  [/^[mp]e(?=[lrmnwy])/, ['']],
];

const plain = /^(?:di|ter|ber|per|ke|se|pel|bel|be(?=.er)|pe(?=[a-z]))/;
const suffixes = [/(?:lah|kah|pun)$/, /(?:nya|ku|mu)$/, /(?:an|in|i)$/, /kan$/];

/** Stems that a word may come from, the barest first; of equally bare ones, a restored consonant first. */
export function stems(word: string): string[] {
  const found = new Map<string, number>();
  const visit = (form: string, steps: number) => {
    if (form.length < 3 || (found.get(form) ?? -1) >= steps || steps > 4) return;
    found.delete(form);
    found.set(form, steps);
    for (const shorter of [...withoutPrefix(form), ...withoutSuffix(form)]) visit(shorter, steps + 1);
  };
  visit(word, 0);
  found.delete(word);
  return [...found].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

function withoutPrefix(word: string): string[] {
  const swallowed = nasal.flatMap(([prefix, restored]) =>
    prefix.test(word) ? restored.map((letter) => word.replace(prefix, letter)) : [],
  );
  return plain.test(word) ? [...swallowed, word.replace(plain, '')] : swallowed;
}

function withoutSuffix(word: string): string[] {
  return suffixes.filter((suffix) => suffix.test(word)).map((suffix) => word.replace(suffix, ''));
}

/** The root of a word: its barest stem that `isRoot` knows, or the word itself. */
export function rootOf(word: string, isRoot: (stem: string) => boolean): string {
  if (word.length < 4 || whole.has(word)) return word;
  return irregular.get(word) ?? stems(word).find((stem) => (stem.length > 3 || short.has(stem)) && isRoot(stem)) ?? word;
}

/** `rootOf` for long texts: what was found once is remembered. */
export function rooter(isRoot: (stem: string) => boolean): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => known.get(word) ?? known.set(word, rootOf(word, isRoot)).get(word)!;
}
