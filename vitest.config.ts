import { defineConfig } from 'vitest/config';

// Unit tests never start Astro; browser tests look at the two builds that `npm test` makes first.
export default defineConfig({
  test: {
    projects: [
      // Generous, because nothing here is about speed and a busy machine must not make a test fail.
      { test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
