import { rmSync } from "node:fs";
import { join } from "node:path";
import { rollup } from "rollup";
import { entries } from "../entries.js";
import { root } from "../package/manifest.js";

const dist = join(root, "dist");

/**
 * Writes the modules in `dist` again in fewer files, as ESM and as CommonJS. esbuild makes one file for each set of entries that share
 * code: two dozen for the root entry, whose search and reading took a seventh of the time that importing zod takes. Here they become
 * two: `base`, for entries that load no zod as well, and `core`.
 */
export async function mergeChunks() {
  const names = Object.keys(entries);
  const esm = await read([...names, "cli", "ndjson-worker"]);
  const cjs = await read(names);
  rmSync(join(dist, "chunks"), { recursive: true });
  await write(esm, "es", "js");
  await write(cjs, "cjs", "cjs");
}

/** @param {readonly string[]} names Of files in `dist` that users and the command load. */
function read(names) {
  return rollup({
    input: Object.fromEntries(names.map((name) => [name, join(dist, `${name}.js`)])),
    external: /^(node:|zod$|date-fns)/,
    // esbuild imports every chunk that it has split off, used or not.
    treeshake: { moduleSideEffects: false },
  });
}

/**
 * @param {import("rollup").RollupBuild} build
 * @param {"es" | "cjs"} format
 * @param {string} extension
 */
async function write(build, format, extension) {
  await build.write({
    dir: dist,
    format,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `chunks/[name].${extension}`,
    manualChunks: nameChunk,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    // zod and date-fns are ES modules that were turned into CommonJS.
    interop: "esModule",
    generatedCode: { preset: "es2015", symbols: false },
  });
  await build.close();
}

/**
 * The chunk of a module that the root entry loads. Any other stays where esbuild has put it.
 *
 * @type {import("rollup").GetManualChunk}
 */
function nameChunk(id, { getModuleIds, getModuleInfo }) {
  const loads = (/** @type {string} */ from, /** @type {Set<string>} */ seen = new Set()) => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const imported of getModuleInfo(from)?.importedIds ?? []) loads(imported, seen);
    return seen;
  };
  const entered = [...getModuleIds()].filter((each) => getModuleInfo(each)?.isEntry);
  if (entered.includes(id) || !loads(join(dist, "index.js")).has(id)) return undefined;
  return entered.map((each) => loads(each)).some((loaded) => loaded.has(id) && !loaded.has("zod"))
    ? "base"
    : "core";
}
