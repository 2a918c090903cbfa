import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/**
 * Lets each module import the files behind a folder's face instead of the face. esbuild puts all that a face lists into one chunk, so
 * that without this every entry of the package would load most of it, `/shape` zod and all.
 *
 * @type {import("esbuild").Plugin}
 */
export const importPastFaces = {
  name: "import-past-faces",
  setup: (build) => {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(statement, (_, verb, names, from) => {
        const face = resolve(dirname(path), from.replace(/js$/, "ts"));
        return split(names).reduce((whole, name) => {
          const home = homesIn(face).get(name.replace(/ as .*/, ""));
          if (home === undefined) throw new Error(`${path}: ${face} does not export ${name}`);
          const to = relative(dirname(path), home).replace(/ts$/, "js");
          return `${whole}${verb} { ${name} } from "${to.startsWith(".") ? to : `./${to}`}";`;
        }, "");
      }),
      loader: "ts",
    }));
  },
};

/** An import from a face, or an export, without those of types alone. */
const statement = /^(import|export) \{([^}]*)\} from "((?:[./]|[a-z-]+\/)+index\.js)";/gm;

/** @type {Map<string, Map<string, string>>} */
const known = new Map();

/**
 * The file of each value that a face exports.
 *
 * @param {string} face
 */
function homesIn(face) {
  let homes = known.get(face);
  if (!homes) {
    const found = readFileSync(face, "utf8").matchAll(/^export \{([^}]*)\} from "([^"]+)";/gm);
    homes = new Map(
      [...found].flatMap(([, names = "", from = ""]) =>
        split(names).map((name) => [name, join(dirname(face), from.replace(/js$/, "ts"))]),
      ),
    );
    known.set(face, homes);
  }
  return homes;
}

/** @param {string} names */
function split(names) {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "));
}
