/**
 * Paths in the tables of headers and types: an exact path, or one with a single `*` that stands for any characters, slashes
 * included. That is what `_headers` files call a splat; every other host's syntax can say it too.
 */

/** Whether a path of the site fits a pattern. */
export function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === start : path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** The pattern as a regular expression that every host's engine reads alike; `tail` is what may still follow. */
export function expression(pattern: string, tail = ''): string {
  const [start = '', end] = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  if (end === undefined) return `^${start}${tail}$`;
  return end === '' ? `^${start}` : `^${start}.*${end}${tail}$`;
}
