import { defineConfig } from "vitest/config";

/** Tests that take seconds each, as they start processes or compile other libraries: not part of the ordinary run. */
export default defineConfig({
  test: {
    include: ["tests/**/*.slow.test.ts"],
    setupFiles: ["tests/support/laws-seed.ts"],
    pool: "threads",
    maxWorkers: "100%",
    testTimeout: 120_000,
  },
});
