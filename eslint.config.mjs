import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'dist-hosting', '**/.cache', '.astro', 'node_modules', 'tests/fixtures'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      // `!` is used where a line above or the type of a route has just made sure.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true }],
      'no-console': 'off',
    },
  },
  {
    files: ['src/domain/**', 'src/registry/**', 'src/components/**', 'src/layouts/**', 'src/pages/**', 'src/client/**'],
    rules: { 'no-console': 'error' },
  },
);
