/** What MDX may use. A test compares it with `src/components/prose/index.ts`, which checks may not import. */
export const componentNames: readonly string[] = [
  'Call',
  'Checklist',
  'Contact',
  'Do',
  'Dont',
  'Fact',
  'Figure',
  'IfRefused',
  'Law',
  'Moments',
  'Note',
  'OpenQuestion',
  'ReportForm',
  'Steps',
  'Story',
  'Term',
];
