import { defineConfig, type Options } from "tsup";

// Entries are sorted so that two builds of one commit give the same bytes.
const library = {
  fixtures: "src/fixtures/index.ts",
  index: "src/index.ts",
};

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: false,
  external: [/^node:/, "zod", /^date-fns/],
  esbuildOptions: (options) => {
    options.mainFields = ["module", "main"];
    options.chunkNames = "chunks/[name]-[hash]";
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { cli: "src/cli/main.ts", ...library },
    format: "esm",
    outExtension: () => ({ js: ".js" }),
    dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...shared,
    entry: library,
    format: "cjs",
    outExtension: () => ({ js: ".cjs" }),
    dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
