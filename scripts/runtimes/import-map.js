import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, subpaths } from "../package/manifest.js";

/**
 * What lets a browser load the package's own files, and those of its dependencies, by their names and without a bundler.
 *
 * @param {string} project
 * @returns {{ imports: Record<string, string> }}
 */
export function importMap(project) {
  const dist = join(project, "node_modules", manifest.name, "dist");
  const texts = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(join(dist, name), "utf8"));
  const functions = texts.flatMap((text) =>
    [...text.matchAll(/from ["'](date-fns\/[\w/-]+)["']/g)].map(([, specifier = ""]) => specifier),
  );
  return {
    imports: {
      zod: "/node_modules/zod/index.js",
      ...Object.fromEntries(functions.map((name) => [name, `/node_modules/${name}.js`])),
      ...Object.fromEntries(
        subpaths.map(({ specifier, import: { default: file } }) => [
          specifier,
          `/node_modules/${manifest.name}/${file.slice(2)}`,
        ]),
      ),
    },
  };
}
