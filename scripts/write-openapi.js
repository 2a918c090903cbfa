// Writes the document of OpenAPI that the block of code in docs/json-schema.md builds: `node scripts/write-openapi.js FILE`. Needs a build.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { root } from "./package/manifest.js";
import { temporaryFolder } from "./package/tarball.js";

const page = readFileSync(join(root, "docs/json-schema.md"), "utf8").split("## OpenAPI")[1] ?? "";
const [, code] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
if (code === undefined) throw new Error("docs/json-schema.md has no code below its heading OpenAPI");
const outfile = join(temporaryFolder(), "document.mjs");
const contents = `${code.replace(/^console[.]log.*$/gm, "")}\nexport { document };`;
buildSync({
  stdin: { contents, resolveDir: root, loader: "ts" },
  bundle: true,
  platform: "node",
  format: "esm",
  outfile,
});
const { document } = await import(pathToFileURL(outfile).href);
const file = process.argv[2] ?? "";
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify(document, null, 2));
