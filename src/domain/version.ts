import { createHash } from 'node:crypto';

/**
 * Short name of a content: the same for the same content whatever the order of its keys, another one for any other.
 * It begins with a letter, so that a spreadsheet does not read it as a number such as 1e23.
 */
export function versionOf(content: unknown): string {
  return `v${createHash('sha256').update(canonical(content)).digest('hex').slice(0, 8)}`;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
