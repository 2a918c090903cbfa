import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { manifest, subpaths } from "./manifest.js";
import { mustRun } from "./run.js";

/** How the script calls the entries. */
const names = subpaths.map(({ specifier }) => ({
  specifier,
  name: specifier
    .slice(manifest.name.length + 1)
    .replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase()),
}));

/**
 * Installs the package twice and uses both copies in one process, each as ESM and as CommonJS.
 *
 * @param {string} project A folder to make.
 * @param {string} tarball
 * @param {readonly [string, string]} zods Which zod each copy has.
 * @returns {string} What the script printed.
 */
export function useTwoCopies(project, tarball, zods) {
  for (const [at, side] of ["left", "right"].entries()) {
    const folder = join(project, side);
    mkdirSync(folder, { recursive: true });
    const write = (/** @type {string} */ name, /** @type {string} */ text) =>
      writeFileSync(join(folder, name), text);
    const dependencies = { [manifest.name]: `file:${tarball}`, zod: zods[at] };
    write("package.json", JSON.stringify({ private: true, dependencies }));
    const imports = names.map(
      ({ specifier, name }) => `export * as ${name || "root"} from "${specifier}";\n`,
    );
    write(
      "entry.mjs",
      `${imports.join("")}export * as z from "zod";\nexport { version as zod } from "./zod.mjs";\n`,
    );
    const requires = names.map(
      ({ specifier, name }) => `exports.${name || "root"} = require("${specifier}");\n`,
    );
    write(
      "entry.cjs",
      `${requires.join("")}exports.z = require("zod");\nexports.zod = require("zod/package.json").version;\n`,
    );
    write(
      "zod.mjs",
      `import { createRequire } from "node:module";\nexport const { version } = createRequire(import.meta.url)("zod/package.json");\n`,
    );
    mustRun("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"], folder);
  }
  copyFileSync(fileURLToPath(new URL("copies.mjs", import.meta.url)), join(project, "copies.mjs"));
  return mustRun("node", ["copies.mjs"], project).trim();
}
