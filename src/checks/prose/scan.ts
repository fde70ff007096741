/** A component or HTML tag in MDX. */
export interface Tag {
  name: string;
  form: 'open' | 'close' | 'single';
  /** Values as written between quotes; `true` for a bare name, the raw `{…}` for an expression. */
  attributes: ReadonlyMap<string, string | true>;
  start: number;
  end: number;
}

/** What a page's body is made of. `text` has the length of the body, so that offsets hold in both. */
export interface Scan {
  tags: Tag[];
  /** Offsets of `<`, `{` and `}` that MDX cannot read. */
  stray: number[];
  /** The body with tags, comments and link addresses blanked out: only what readers read, and Markdown's own signs. */
  text: string;
}

const attribute = /([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\{[^{}]*\})))?/g;
const token = new RegExp(
  [
    /(?<code>```[\s\S]*?```|`[^`\n]*`|\\[<{}])/,
    /(?<comment>\{\/\*(?:(?!\*\/)[\s\S])*\*\/\})/,
    /<(?<close>\/?)(?<name>[A-Za-z][\w.:-]*)(?<attributes>(?:\s+[\w:-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(?<single>\/?)>/,
    /(?<address>(?<=\])\([^()\s]*(?:\s+"[^"]*")?\)|https?:\/\/[^\s)<>]+)/,
    /(?<stray>[<{}])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/** Finds the tags of an MDX body and blanks out whatever is not read aloud. Code keeps its text. */
export function scan(body: string): Scan {
  const tags: Tag[] = [];
  const stray: number[] = [];
  const text = body.replace(token, (match: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const start = rest.at(-3) as number;
    if (groups.code !== undefined) return match;
    if (groups.stray !== undefined) {
      stray.push(start);
      return match;
    }
    if (groups.name !== undefined) {
      const form = groups.close ? 'close' : groups.single ? 'single' : 'open';
      tags.push({ name: groups.name, form, attributes: readAttributes(groups.attributes ?? ''), start, end: start + match.length });
    }
    return blank(match);
  });
  return { tags, stray, text };
}

/** Spaces in place of `text`; line breaks stay, so that lines can still be counted. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function readAttributes(text: string): Map<string, string | true> {
  return new Map([...text.matchAll(attribute)].map(([, name, double, single, braces]) => [name ?? '', double ?? single ?? braces ?? true]));
}
