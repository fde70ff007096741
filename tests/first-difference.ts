const BEFORE = 40;
const AFTER = 60;

/** Where two contents first differ, and what stands there in each, in a line. */
export function firstDifference(one: Uint8Array, other: Uint8Array): string {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one[at] === other[at]) at++;
  if (at === one.length && at === other.length) return 'no difference';
  const around = (content: Uint8Array) => shown(content.subarray(Math.max(0, at - BEFORE), at + AFTER));
  return `from byte ${at} (of ${one.length} and ${other.length})\n    first:  ${around(one)}\n    second: ${around(other)}`;
}

/** Text as it is, in one line; anything else in hex. */
function shown(part: Uint8Array): string {
  const text = new TextDecoder().decode(part);
  return /\uFFFD.*\uFFFD.*\uFFFD|[\0-\x08]/.test(text) ? Buffer.from(part).toString('hex') : JSON.stringify(text);
}
