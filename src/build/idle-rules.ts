/**
 * Drops what has no effect in a sheet: comments, `@property` types of variables that nothing reads (Tailwind registers one
 * for every utility it believes to have seen), and rules without declarations. Expects minified CSS.
 */
export function dropIdleRules(css: string): string {
  let lean = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@property (--[\w-]+)\{[^}]*\}/g, (rule, name: string) => (css.includes(`var(${name}`) ? rule : ''));
  // A group whose last rule went is empty itself.
  for (let before = ''; before !== lean;) {
    before = lean;
    lean = lean.replace(/[^{};]+\{\}/g, '');
  }
  return lean.replace(/\n+/g, '');
}
