import { defineConfig } from 'vitest/config'

const usual = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

/** The ledger's tests have a PostgreSQL server; all others start without it. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...usual,
          name: 'rooms',
          globalSetup: 'test/scratch.ts',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/ledger/**'],
        },
      },
      {
        extends: true,
        test: {
          ...usual,
          name: 'ledger',
          include: ['test/ledger/**/*.test.ts'],
          globalSetup: ['test/scratch.ts', 'test/ledger/server.ts'],
        },
      },
    ],
  },
})
