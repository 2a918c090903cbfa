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
  outExtension: ({ format }) => ({ js: format === "cjs" ? ".cjs" : ".js" }),
  esbuildOptions: (options) => {
    options.mainFields = ["module", "main"];
    options.chunkNames = "chunks/[name]-[hash]";
  },
};

export default defineConfig([
  { ...shared, entry: { cli: "src/cli/main.ts", ...library }, format: "esm" },
  { ...shared, entry: library, format: "cjs" },
  // Declarations of both formats from one reading of the sources: it is most of the build's time.
  {
    ...shared,
    entry: library,
    format: ["cjs", "esm"],
    dts: { only: true, entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
