import { entries } from "./scripts/entries.js";

/** @type {import("knip").KnipConfig} */
export default {
  entry: [
    ...Object.values(entries),
    "scripts/*.js",
    "tests/consumer/*.ts",
    "tests/types/*.test-d.ts",
    "tests/fixtures/invalid/*.mjs",
    "examples/**/*.ts",
    "bench/*.js",
    // Which tests Stryker runs.
    "vitest.mutation.config.ts",
    // The generator of the JSON Schemas reads it.
    "src/formats/openapi/issue-schema.ts",
  ],
  // Started as a command, by scripts/check-openapi.js.
  ignoreDependencies: ["@redocly/cli"],
  // A vocabulary's schema is exported beside its list, also where only its own file uses it.
  ignoreExportsUsedInFile: true,
};
