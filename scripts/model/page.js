// The parts of docs/model.md that the sources say: the fields of an interface in its block of TypeScript, with the links to its words
// below, and the terms of a list, which are the section under its name.

import { toList } from "./vocabulary.js";

/** @typedef {Pick<import("./source.js").Model, "shapes" | "vocabularies" | "lists">} Model */

const region =
  /(?<block>```typescript\ninterface (?<shape>\w+)[\s\S]*?\n```(?:\n\nWords: .*)?)|(?<heading>^#### (?<list>\w+)\n\n)[\s\S]*?(?=\n\n#|\n*$(?![\s\S]))/gm;
const width = 150;

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
  /** @type {Set<string>} */
  const said = new Set();
  const filled = page.replaceAll(region, (...found) => {
    const { shape, list, heading = "" } = found.at(-1);
    const name = shape ?? list;
    if (!missing.delete(name)) throw new Error(`${name} does not exist, or stands twice`);
    return shape ? renderShape(shape, model, said) : `${heading}${renderVocabulary(list, model)}`;
  });
  if (missing.size > 0) throw new Error(`The page has no region for ${[...missing].join(", ")}`);
  return filled;
}

/**
 * The fields of an interface. A field has no comment where it stands above with the same type and
 * comment, or where its name says all.
 *
 * @param {string} name
 * @param {Model} model
 * @param {Set<string>} said The fields that stand above.
 */
function renderShape(name, model, said) {
  const shape = model.shapes.get(name);
  if (!shape) throw new Error(`${name} is no shape`);
  const { bases, fields } = shape;
  const heads = fields.map((field) => `  ${field.name}: ${field.type}`);
  const column = Math.max(...heads.map(({ length }) => length)) + 2;
  const lines = fields.flatMap(({ meaning }, at) => {
    const head = heads[at] ?? "";
    const isSaid = said.has(head + meaning);
    said.add(head + meaning);
    if (isSaid || isPlain(head, meaning)) return [head];
    return wrap(meaning, width - column - 3).map(
      (text, row) => `${(row === 0 ? head : "").padEnd(column)}// ${text}`,
    );
  });
  const opening = `interface ${name}${bases.length > 0 ? ` extends ${bases.join(", ")}` : ""} {`;
  const code = ["```typescript", opening, ...lines, "}", "```"].join("\n");
  const words = linksOf([...bases, ...fields.map(({ type }) => type)], model);
  return words.length > 0 ? `${code}\n\nWords: ${words.join(", ")}.` : code;
}

/**
 * Whether name and type say all: "The speech act."
 *
 * @param {string} field
 * @param {string} meaning
 */
const isPlain = (field, meaning) => /^ +(?:id|kind[?]?|type): /.test(field) || meaning.split(" ").length < 4;

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
