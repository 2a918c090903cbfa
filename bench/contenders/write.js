/** @typedef {import("./shape.js").Shape} Shape */

/**
 * How a library's schemas are written: for each kind of shape the code that makes it. What stands in the code for another shape is
 * the name of a constant.
 *
 * @typedef {object} Dialect
 * @property {(fields: readonly { key: string, optional: boolean, name: string }[]) => string} object
 * @property {(item: string, least: number) => string} array
 * @property {(least: number) => string} text
 * @property {(pattern: RegExp) => string} pattern
 * @property {() => string} date A string that `isEdtf` accepts.
 * @property {(words: readonly string[]) => string} words
 * @property {(value: string | true) => string} constant
 * @property {(least: number, most: number, whole: boolean) => string} number
 * @property {(key: RegExp) => string} record
 * @property {(options: readonly string[]) => string} either
 * @property {(tag: string, options: readonly string[], words: readonly string[]) => string} tagged
 * @property {boolean} [tagFirst] The library tries the fields in their order, so that the one that tells best stands first.
 */

/**
 * A shape as constants in a dialect, each written once, as a person would; the last is the shape itself.
 *
 * @param {Shape} shape
 * @param {Dialect} dialect
 * @returns {{ constants: string, root: string }}
 */
export function writeSchema(shape, dialect) {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @param {string} code */
  const define = (code) => {
    const name = names.get(code) ?? `schema${names.size}`;
    names.set(code, name);
    return name;
  };
  /**
   * @param {Shape} part
   * @returns {string}
   */
  const write = (part) => {
    switch (part.kind) {
      case "object": {
        const fields = part.fields.map(({ key, optional, shape: field }) => ({
          key,
          optional,
          name: write(field),
        }));
        const first = fields.filter(({ key }) => dialect.tagFirst && key === "type");
        return define(dialect.object([...first, ...fields.filter((field) => !first.includes(field))]));
      }
      case "array":
        return define(dialect.array(write(part.item), part.least));
      case "text":
        return define(dialect.text(part.least));
      case "pattern":
        return define(dialect.pattern(part.pattern));
      case "date":
        return define(dialect.date());
      case "words":
        return define(dialect.words(part.words));
      case "constant":
        return define(dialect.constant(part.value));
      case "number":
        return define(dialect.number(part.least, part.most, part.whole));
      case "record":
        return define(dialect.record(part.key));
      case "either":
        return define(dialect.either(part.options.map(write)));
      case "tagged":
        return define(dialect.tagged(part.tag, part.options.map(write), wordsOf(part)));
    }
  };
  const root = write(shape);
  const constants = [...names].map(([code, name]) => `const ${name} = ${code};`).join("\n");
  return { constants, root };
}

/** @param {Shape & { kind: "tagged" }} shape */
function wordsOf({ tag, options }) {
  return options.map(({ fields }) => {
    const field = fields.find(({ key }) => key === tag)?.shape;
    if (field?.kind !== "constant") throw new Error(`an option has no constant ${tag}`);
    return String(field.value);
  });
}

/**
 * The fields as an object literal.
 *
 * @param {readonly { key: string, code: string }[]} fields
 */
export function literal(fields) {
  return `{ ${fields.map(({ key, code }) => `${JSON.stringify(key)}: ${code}`).join(", ")} }`;
}
