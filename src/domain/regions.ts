const names: Record<string, string> = {
  nasional: 'Seluruh Indonesia',
  'kabupaten-bengkulu-tengah': 'Kabupaten Bengkulu Tengah',
  'provinsi-bengkulu': 'Provinsi Bengkulu',
  balikpapan: 'Balikpapan',
  kaltim: 'Kalimantan Timur dan IKN',
  'luar-negeri': 'Luar negeri',
};

/** Name of a registry region for readers; countries are named by their slug, e.g. `luar-negeri/hong-kong` as "Hong Kong". */
export function regionName(region: string): string {
  const known = names[region];
  if (known) return known;
  return region
    .replace('luar-negeri/', '')
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
