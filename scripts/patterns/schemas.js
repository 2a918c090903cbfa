import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The patterns of the JSON Schemas, as validators in other languages run them: those of strings, and those of keys.
 *
 * @param {string} root
 * @returns {import("./literals.js").Pattern[]} Each pattern once, at the first place where it stands.
 */
export function schemaPatterns(root) {
  /** @type {Map<string, import("./literals.js").Pattern>} */
  const found = new Map();
  const names = readdirSync(join(root, "schema"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort();
  for (const name of names) {
    const place = `schema/${name.replaceAll("\\", "/")}`;
    look(JSON.parse(readFileSync(join(root, place), "utf8")), (source) => {
      if (!found.has(source)) found.set(source, { place, source, flags: "u" });
    });
  }
  return [...found.values()];
}

/**
 * @param {unknown} value
 * @param {(pattern: string) => void} visit
 */
function look(value, visit) {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === "pattern" && typeof part === "string") visit(part);
    else if (key === "patternProperties") for (const pattern of Object.keys(Object(part))) visit(pattern);
    look(part, visit);
  }
}
