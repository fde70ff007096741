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

const wider: Record<string, readonly string[]> = { 'kabupaten-bengkulu-tengah': ['provinsi-bengkulu'], balikpapan: ['kaltim'] };

/** Regions whose services also answer people in `region`, e.g. the province of a district. */
export function widerRegions(region: string): readonly string[] {
  return wider[region] ?? [];
}
