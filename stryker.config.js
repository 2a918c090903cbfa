export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  coverageAnalysis: "perTest",
  // What runs while a module is loaded, such as vocabularies and schemas, would need all tests to be loaded anew for each mutant.
  ignoreStatic: true,
  // Where Stryker puts its copy of the project: what no test of src reads.
  ignorePatterns: [
    "/bench",
    "/coverage",
    "/dist",
    "/docs/.vitepress",
    "/docs/api",
    "/docs/public",
    "/reports",
  ],
  incremental: true,
  reporters: ["clear-text", "progress-append-only", "html"],
  clearTextReporter: { reportTests: false },
  htmlReporter: { fileName: "reports/mutation/index.html" },
};
