import { defineConfig } from "vitest/config";

/** The tests of a folder of src that are tried on its mutants: those that are quick, and not those that start processes. */
const tests: Readonly<Record<string, readonly string[]>> = {
  time: ["tests/time/**/*.test.ts", "tests/model/time/*.test.ts", "tests/demands.test.ts"],
  model: ["tests/model/**/*.test.ts", "tests/fixtures/fixtures.test.ts", "tests/demands.test.ts"],
  order: ["tests/order/**/*.test.ts", "tests/fixtures/fixtures.test.ts", "tests/check/rules/*.test.ts"],
  compare: ["tests/compare/**/*.test.ts", "tests/fixtures/pairs/*.test.ts"],
  check: ["tests/check/**/*.test.ts", "tests/fixtures/fixtures.test.ts", "tests/issues/*.test.ts"],
};

export default defineConfig({
  test: {
    include: [...(tests[process.env["MUTATED"] ?? ""] ?? Object.values(tests).flat())],
    exclude: ["tests/check/large-dossiers.test.ts", "tests/check/never-throws.test.ts"],
    pool: "threads",
    isolate: false,
    testTimeout: 30_000,
  },
});
