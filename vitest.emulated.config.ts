import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['tests/emulated/**/*.emulated.ts'], testTimeout: 3_600_000 } });
