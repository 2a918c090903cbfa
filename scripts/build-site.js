// Builds the site in docs/.vitepress/dist, or serves it while it is written: `node scripts/build-site.js [dev]`. Needs a build of the
// package, which the playground runs, and the pages of TypeDoc.

import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, createServer } from "vitepress";
import { root } from "./package/manifest.js";

const site = join(root, "docs");
const { positionals } = parseArgs({ allowPositionals: true });

// Files at stable places, as they are in the repository.
const copies = {
  schema: "schema",
  demands: "tests/fixtures/valid/demands",
  "official-texts": "docs/official-texts",
};
rmSync(join(site, "public"), { recursive: true, force: true });
for (const [place, from] of Object.entries(copies))
  cpSync(join(root, from), join(site, "public", place), { recursive: true });

if (positionals[0] === "dev") {
  const server = await createServer(site);
  await server.listen();
  server.printUrls();
} else {
  await build(site);
}
