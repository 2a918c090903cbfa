const statement = /^import \* as (z\d*) from "zod";\n/gm;

/**
 * Every source file imports zod, and esbuild keeps one import per file in a chunk. One is enough: with zod left out of a bundle,
 * the others would be 3 % of the root entry's size.
 *
 * @param {string} code A chunk as esbuild prints it.
 * @returns {string}
 */
export function importZodOnce(code) {
  const [first, ...others] = [...code.matchAll(statement)].map(([, name = ""]) => name);
  if (first === undefined || others.length === 0) return code;
  const names = new Set(others);
  const merged = code
    .replace(statement, (whole, name) => (name === first ? whole : ""))
    .replace(/(?<![\w$.])(z\d*)(?=[.])/g, (name) => (names.has(name) ? first : name));
  // Anything but `z12.member` is no use of the import that this knows.
  for (const [left] of merged.matchAll(/(?<![\w$.])z\d+(?![\w$])/g))
    if (names.has(left)) throw new Error(`${left}, an import of zod, is used in a way that cannot be merged`);
  return merged;
}
