import type { Reported } from './rule.ts';

/** Findings as editors read them: grouped by file, `file:line  CODE  message`, warnings marked as hints. */
export function formatFindings(findings: readonly Reported[]): string {
  const groups = Map.groupBy(findings, (finding) => finding.file);
  return [...groups.values()]
    .map((group) =>
      group
        .map(({ file, line, code, level, message }) => `${file}:${line}  ${code}  ${level === 'warning' ? 'saran: ' : ''}${message}`)
        .join('\n'),
    )
    .join('\n\n');
}

/** The same as annotations, which GitHub shows beside the lines of a change. */
export function formatAnnotations(findings: readonly Reported[]): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return findings
    .map(
      ({ level, file, line, code, message }) => `::${level} file=${property(file)},line=${line},title=${property(code)}::${data(message)}`,
    )
    .join('\n');
}

/** How many findings stop publication, and how many only advise. */
export function countLevels(findings: readonly Reported[]): { errors: number; warnings: number } {
  const errors = findings.filter((finding) => finding.level === 'error').length;
  return { errors, warnings: findings.length - errors };
}
