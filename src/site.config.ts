/** Everything that whoever deploys the site changes. Nothing else in the project needs editing for a deployment. */
export const site = {
  name: 'Rantau Aman',
  line: 'Kenali tandanya. Pahami haknya. Temukan bantuannya.',
  /** Public address; the default is reserved for examples and points at nobody. */
  url: process.env.SITE_URL ?? 'https://rantau-aman.example',
  /** Path below which the site is served, e.g. `/rantau-aman/`. */
  base: process.env.BASE_PATH ?? '/',
  /** Who runs the site and answers for it. Shown on every page. */
  operator: { name: 'Tim Rantau Aman', url: null as string | null },
  /** Address for corrections and questions from the press; `null` hides whatever needs it. */
  editorEmail: null as string | null,
  /** Where "Keluar cepat" leads: a light, neutral page that does not greet the reader by name. */
  exitUrl: 'https://www.bmkg.go.id/cuaca/prakiraan-cuaca',
  /** Region whose contacts and pages come first. */
  region: 'kabupaten-bengkulu-tengah',
} as const;
