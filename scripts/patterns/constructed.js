import { readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * The library from its sources, in which every construction of a regular expression is noted down when it is run.
 *
 * @param {string} root
 * @param {readonly import("./literals.js").Construction[]} constructions
 * @returns {Promise<{
 *   library: typeof import("../../src/index.js"),
 *   time: typeof import("../../src/time.js"),
 *   made: Map<string, Map<string, import("./literals.js").Pattern>>,
 * }>} `made` has the patterns of each place, which grow with the use of the library.
 */
export async function loadNoting(root, constructions) {
  /** @type {Map<string, Map<string, import("./literals.js").Pattern>>} */
  const made = new Map(constructions.map(({ place }) => [place, new Map()]));
  const note = (/** @type {string} */ place) =>
    /** @param {string} source @param {string} [flags] */
    function noting(source, flags = "") {
      made.get(place)?.set(`/${source}/${flags}`, { place, source, flags });
      return new RegExp(source, flags);
    };
  Reflect.set(globalThis, notingName, note);

  // Within the repository, so that zod and date-fns are found.
  const folder = join(root, "dist-patterns");
  const outfile = join(folder, "library.js");
  try {
    await build({
      stdin: {
        contents: 'export * as library from "./src/index.js"; export * as time from "./src/time.js";',
        resolveDir: root,
      },
      outfile,
      bundle: true,
      format: "esm",
      target: "es2022",
      packages: "external",
      logLevel: "warning",
      plugins: [
        {
          name: "note-constructions",
          setup: ({ onLoad }) =>
            onLoad({ filter: /[.]ts$/ }, ({ path }) => {
              const file = relative(root, path).replaceAll("\\", "/");
              const here = constructions.filter((construction) => construction.file === file);
              return { contents: withNotes(readFileSync(path, "utf8"), here), loader: "ts" };
            }),
        },
      ],
    });
    const { library, time } = await import(pathToFileURL(outfile).href);
    return { library, time, made };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const notingName = "notePatternsOf";

/**
 * @param {string} text
 * @param {readonly import("./literals.js").Construction[]} constructions
 */
function withNotes(text, constructions) {
  return [...constructions]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, place }) =>
        `${changed.slice(0, start)}(globalThis.${notingName}(${JSON.stringify(place)}))${changed.slice(start + "RegExp".length)}`,
      text,
    );
}
