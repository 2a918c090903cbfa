import { defineConfig, type Options } from "tsup";
import { importPastFaces } from "./scripts/build/import-past-faces.js";
import { mergeChunks } from "./scripts/build/merge-chunks.js";
import { requireBuiltins } from "./scripts/build/require-builtins.js";
import { thirdPartyLicenses } from "./scripts/build/third-party-licenses.js";
import { entries } from "./scripts/entries.js";

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: false,
  // Node's own modules are the plugin's.
  external: ["zod", /^date-fns/],
  esbuildOptions: (options) => {
    options.mainFields = ["module", "main"];
    options.chunkNames = "chunks/[name]-[hash]";
    // Otherwise the path of a linked node_modules comes into comments, and with it into the names of chunks.
    options.preserveSymlinks = true;
  },
};

export default defineConfig([
  {
    ...shared,
    entry: { cli: "src/cli/main.ts", "ndjson-worker": "src/cli/ndjson/worker.ts", ...entries },
    format: "esm",
    removeNodeProtocol: false,
    esbuildPlugins: [importPastFaces, requireBuiltins, thirdPartyLicenses],
    onSuccess: mergeChunks,
  },
  // Declarations of both formats from one reading of the sources. With `isolatedDeclarations` each file says its types by itself, so
  // nothing is checked here, which would take most of the build's time: `npm run types` does.
  {
    ...shared,
    entry: entries,
    format: ["cjs", "esm"],
    dts: { only: true, entry: entries, compilerOptions: { ignoreDeprecations: "6.0", noCheck: true } },
  },
]);
