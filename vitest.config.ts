import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Those of vitest.site.config.ts and vitest.slow.config.ts.
    exclude: ["tests/**/*.{site,slow}.test.ts"],
    setupFiles: ["tests/support/laws-seed.ts"],
    pool: "threads",
    maxWorkers: "100%",
    // No test leaves anything behind in a module, and loading every module for every file took half of the time.
    isolate: false,
    // For machines with other things to do; nothing takes nearly as long on an idle one. Laws are tried as often as `LAW_RUNS` says.
    testTimeout: 60_000 * Number(process.env["LAW_RUNS"] ?? 1),
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // What runs in processes of its own only, where it is not seen: the start of the command, and checking lines on all cores.
      exclude: ["src/cli/main.ts", "src/cli/ndjson/**", "src/**/generated/**"],
      reporter: ["text-summary", "json"],
      thresholds: { lines: 98, branches: 95 },
    },
  },
});
