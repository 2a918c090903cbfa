import { defineConfig } from "vitest/config";

/** Tests of the built site in Chromium: `npm run docs` first. */
export default defineConfig({
  test: {
    include: ["tests/site/**/*.site.test.ts"],
    globalSetup: ["tests/site/support/serve-site.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
