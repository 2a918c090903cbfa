import { entries } from "./scripts/entries.js";

/** @type {import("knip").KnipConfig} */
export default {
  entry: [
    ...Object.values(entries),
    "scripts/*.js",
    "scripts/{build,generate,typedoc}/*.js",
    "tests/consumer/*.ts",
    "tests/types/*.test-d.ts",
    // Started by scripts/test-runtimes.js, in other runtimes.
    "tests/runtimes/run-suite.js",
    "tests/fixtures/invalid/*.mjs",
    "bench/*.js",
    // Bundled and run by scripts/fuzz.js.
    "tests/support/fuzz/run.ts",
    // Which tests Stryker runs, `npm run test:slow` and `npm run test:site`.
    "vitest.{mutation,site,slow}.config.ts",
    "tests/**/*.{site,slow}.test.ts",
    "docs/.vitepress/{config.js,theme/index.ts}",
    "docs/examples/*.paths.js",
    // The generator of the JSON Schemas reads it.
    "src/formats/openapi/issue-schema.ts",
  ],
  // Started as a command; read as data by scripts/names; imported by the modules that bench/contenders writes.
  ignoreDependencies: ["@redocly/cli", "cldr-localenames-full", "arktype", "typebox", "valibot"],
  // Projects of their own, with dependencies of their own: scripts/test-examples.js compiles and runs them.
  ignore: ["examples/**"],
  // A vocabulary's schema is exported beside its list, also where only its own file uses it.
  ignoreExportsUsedInFile: true,
};
