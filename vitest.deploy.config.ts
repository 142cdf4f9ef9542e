import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/deploy/**/*.deploy.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // each test goes on from what the one before left
    bail: 1,
  },
});
