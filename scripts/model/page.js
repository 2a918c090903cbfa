// The parts of docs/model.md that the sources say: between "<!-- shape: Statement -->" and "<!-- end -->" the fields of an
// interface, between "<!-- vocabulary: speechActs -->" and "<!-- end -->" the terms of a list.

import { toList } from "./vocabulary.js";

/** @typedef {Pick<import("./source.js").Model, "shapes" | "vocabularies" | "lists">} Model */

const region = /(<!-- (shape|vocabulary): (\w+) -->\n)[\s\S]*?(<!-- end -->)/g;
const width = 110;

/**
 * The page with its regions filled anew. Throws when a region names nothing that the package exports, and when anything that the
 * package exports has no region, or more than one.
 *
 * @param {string} page
 * @param {Model} model
 * @returns {string}
 */
export function fillPage(page, model) {
  const missing = new Set([...model.shapes.keys(), ...model.vocabularies.keys()]);
  for (const name of elsewhere) missing.delete(name);
  const filled = page.replaceAll(region, (_, opening, kind, name, closing) => {
    if (!missing.delete(name)) throw new Error(`The ${kind} ${name} does not exist, or stands twice`);
    const content = kind === "shape" ? renderShape(name, model) : renderVocabulary(name, model);
    return `${opening}\n${content}\n\n${closing}`;
  });
  if (missing.size > 0) throw new Error(`The page has no region for ${[...missing].join(", ")}`);
  return filled;
}

/**
 * @param {string} name
 * @param {Model} model
 */
function renderShape(name, model) {
  const shape = model.shapes.get(name);
  if (!shape) throw new Error(`${name} is no shape`);
  const { bases, fields } = shape;
  const heads = fields.map((field) => `  ${field.name}: ${field.type}`);
  const column = Math.max(...heads.map(({ length }) => length)) + 2;
  const lines = fields.flatMap(({ meaning }, at) =>
    wrap(meaning, width - column - 3).map(
      (text, row) => `${((row === 0 && heads[at]) || "").padEnd(column)}// ${text}`,
    ),
  );
  const opening = `interface ${name}${bases.length > 0 ? ` extends ${bases.join(", ")}` : ""} {`;
  const code = ["```typescript", opening, ...lines, "}", "```"].join("\n");
  const words = linksOf([...bases, ...fields.map(({ type }) => type)], model);
  return words.length > 0 ? `${code}\n\nWords: ${words.join(", ")}.` : code;
}

/**
 * Links to the lists of words that a shape uses; the types of other fields have sections of their own names.
 *
 * @param {readonly string[]} types
 * @param {Model} model
 */
function linksOf(types, model) {
  const words = new Set(types.flatMap((type) => type.match(/\b[A-Z]\w*/g) ?? []));
  return [...words].flatMap((word) => {
    const list = model.lists.get(word);
    if (list === undefined) return [];
    return [elsewhere.has(list) ? `[${list}](vocabulary.md#${list})` : `[${list}](#${list.toLowerCase()})`];
  });
}

/** Vocabularies that docs/vocabulary.md lists. */
const elsewhere = new Set(["subjects"]);

/**
 * @param {string} name
 * @param {Model} model
 */
function renderVocabulary(name, model) {
  const vocabulary = model.vocabularies.get(name);
  if (!vocabulary) throw new Error(`${name} is no vocabulary`);
  const { terms } = vocabulary;
  if (terms.some(({ meaning }) => meaning !== "")) return toList(terms);
  return terms.map(({ term }) => `\`${term}\``).join(", ");
}

/**
 * @param {string} text
 * @param {number} room
 */
function wrap(text, room) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
