import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./manifest.js";

/** What must be one object in a format, through whichever subpath it is reached: the error class, and every schema. */
const definition = /^(?:var|let|const) (\w+Schema|DiplomaticEventsError) =/gm;

/**
 * Finds what two files of one format define each for itself. A name can be defined twice only if it is bundled twice, as
 * it is when code is not split into shared chunks.
 *
 * @param {".js" | ".cjs"} extension
 * @returns {number} How many things were looked at.
 */
export function checkDefinedOnce(extension) {
  /** @type {Map<string, string>} */
  const places = new Map();
  const folder = join(root, "dist");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(extension),
  );
  for (const file of files) {
    for (const [, name = ""] of readFileSync(join(folder, file), "utf8").matchAll(definition)) {
      const other = places.get(name);
      if (other !== undefined) throw new Error(`${name} is defined in ${other} and again in ${file}`);
      places.set(name, file);
    }
  }
  for (const name of ["DiplomaticEventsError", "statementSchema"])
    if (!places.has(name))
      throw new Error(`the definition of ${name} was not found in the ${extension} files`);
  return places.size;
}
