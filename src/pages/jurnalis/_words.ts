/** Words for people, instead of those that blame or mislabel them. */
export const words: readonly { use: string; avoid: string; why: string }[] = [
  { use: 'pekerja migran tanpa dokumen', avoid: 'TKI gelap', why: 'Yang kurang adalah suratnya.' },
  { use: 'orang yang dieksploitasi secara seksual', avoid: 'wanita penghibur', why: 'Sebut yang dialaminya, jangan mencap orangnya.' },
  { use: 'pengungsi', avoid: 'pengungsi ilegal', why: 'Mencari pelindungan bukan kejahatan.' },
  { use: 'orang asing tanpa dokumen', avoid: 'imigran gelap', why: 'Kata "gelap" menuduh sebelum ada putusan.' },
  { use: 'pendatang', avoid: 'imigran, untuk WNI', why: 'Pindah di dalam negeri bukan urusan imigrasi.' },
];
