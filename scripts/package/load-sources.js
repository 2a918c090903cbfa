import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "./manifest.js";
import { temporaryFolder } from "./tarball.js";

/**
 * What modules of the sources export, so that nothing has to be built first.
 *
 * @param {readonly string[]} exported Lines such as `export { tables } from "./src/tables.ts";`.
 * @param {import("esbuild").Plugin[]} [plugins]
 * @returns {Promise<any>}
 */
export async function loadSources(exported, plugins = []) {
  const outfile = join(temporaryFolder(), "sources.mjs");
  await build({
    stdin: { contents: exported.join("\n"), resolveDir: root },
    bundle: true,
    outfile,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    logLevel: "warning",
    plugins,
  });
  return import(pathToFileURL(outfile).href);
}
