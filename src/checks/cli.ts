import { isoDate } from '../domain/primitives.ts';
import { RegistryError } from '../registry/index.ts';
import { countLevels, formatAnnotations, formatFindings } from './report.ts';
import type { Reported } from './rule.ts';

/** Something that the caller can mend: it is told without a stack. */
export class UsageError extends Error {}

/** Runs a command; what the caller can mend ends it with a message and exit code 1. */
export function command(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof RegistryError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Prints findings and a summary, and sets the exit code: 1 when anything stops publication. */
export function finish(findings: readonly Reported[], checked: string): void {
  const { errors, warnings } = countLevels(findings);
  if (findings.length > 0) console.log(`${formatFindings(findings)}\n`);
  if (findings.length > 0 && process.env.GITHUB_ACTIONS) console.log(`${formatAnnotations(findings)}\n`);
  const verdict = errors > 0 ? `${errors} kesalahan harus diperbaiki` : 'tidak ada kesalahan';
  console.log(`${checked} diperiksa: ${verdict}, ${warnings} saran.`);
  process.exitCode = errors > 0 ? 1 : 0;
}

/** Value of `--name=value` among the arguments. */
export function option(args: readonly string[], name: string): string | undefined {
  return args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** The day given as `--hari-ini=2026-11-22`, or `otherwise`. */
export function dayOption(args: readonly string[], otherwise: () => string): string {
  const given = option(args, 'hari-ini');
  if (given === undefined) return otherwise();
  if (isoDate.safeParse(given).success) return given;
  throw new UsageError(`--hari-ini=${given} bukan tanggal; tulis misalnya --hari-ini=2026-11-22`);
}
