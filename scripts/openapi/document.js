import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../package/manifest.js";

/**
 * The document of OpenAPI that docs/openapi.md builds in its block of code, which has to run on its own.
 *
 * @param {string} folder Where there is room for a file.
 * @returns {Promise<import("./render.js").Document>}
 */
export async function documentOfPage(folder) {
  const page = readFileSync(join(root, "docs/openapi.md"), "utf8");
  const [, code] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
  if (code === undefined) throw new Error("docs/openapi.md has no code");
  const outfile = join(folder, "document.mjs");
  await build({
    stdin: { contents: `${code.replace(/^console[.]log.*$/gm, "")}\nexport { document };`, resolveDir: root },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
  const { document } = await import(pathToFileURL(outfile).href);
  return document;
}
