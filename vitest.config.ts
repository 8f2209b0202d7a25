import { defineConfig } from 'vitest/config'

// Two cores: more workers only make each test slower. Forks, because sockets and workerd want a process of their own.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: ['test/support/setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    // Where other work takes the machine away for seconds; what needed its second try is named in the report.
    retry: 1,
  },
})
