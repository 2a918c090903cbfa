// A page for each example project: its own words, then its files.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { root } from "../../scripts/package/manifest.js";

const shown = new Set([".ts", ".js", ".mjs", ".py"]);

/** @param {string} name The folder of an example project. */
function toPage(name) {
  const folder = join(root, "examples", name);
  const readme = join(folder, "README.md");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => shown.has(extname(file)) && !file.includes("node_modules"))
    .sort();
  return [
    existsSync(readme) ? readFileSync(readme, "utf8") : `# ${name}`,
    ...files.map(
      (file) =>
        `## ${file}\n\n\`\`\`${extname(file).slice(1)}\n${readFileSync(join(folder, file), "utf8")}\`\`\``,
    ),
  ].join("\n\n");
}

export default {
  paths: () =>
    readdirSync(join(root, "examples"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ params: { name }, content: toPage(name) })),
};
