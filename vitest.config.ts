import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    pool: "threads",
    maxWorkers: "100%",
    // For machines with other things to do; nothing takes nearly as long on an idle one.
    testTimeout: 30_000,
  },
});
