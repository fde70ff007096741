import type { AstroIntegration } from 'astro';

/** Astro logs a dangling reference or a throwing plugin as an error and still exits 0; here a logged error fails the build. */
export function failOnLoggedError(): AstroIntegration {
  const logged: string[] = [];
  const original = console.error;
  return {
    name: 'fail-on-logged-error',
    hooks: {
      'astro:build:start': () => {
        console.error = (...parts: unknown[]) => {
          logged.push(parts.map(String).join(' '));
          original(...parts);
        };
      },
      'astro:build:done': () => {
        console.error = original;
        if (logged.length > 0) throw new Error(`Pembangunan mencatat ${logged.length} kesalahan:\n${logged.join('\n')}`);
      },
    },
  };
}
