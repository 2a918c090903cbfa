// The modules that are made of the vocabularies of the model and of the table of verbs.

const notice =
  "// Made by `npm run generate` from the comments and the table of verbs of the sources: change those.\n";

/**
 * @typedef {import("../../src/vocabulary/diplomatic-verb.js").DiplomaticVerb} DiplomaticVerb
 * @typedef {{ name: string, comment: string, file: string, terms: import("../model/vocabulary.js").Term[] }} List
 */

/**
 * The words of every list with their meaning, as a module.
 *
 * @param {readonly List[]} lists
 * @returns {string}
 */
export function writeVocabulary(lists) {
  // Other layers are imported through their faces.
  const moduleOf = (/** @type {List} */ { file }) =>
    file.startsWith("src/vocabulary/")
      ? file.replace("src/vocabulary/", "../").replace(/ts$/, "js")
      : `../../${file.split("/")[1]}/index.js`;
  const imports = [...new Set(lists.map(moduleOf))].map((module) => {
    const names = lists.filter((list) => moduleOf(list) === module).map(({ name }) => name);
    return `import type { ${names.sort().join(", ")} } from "${module}";`;
  });
  const fields = lists.map(
    ({ name, comment }) =>
      `  /** ${comment} */\n  readonly ${name}: Readonly<Record<(typeof ${name})[number], string>>;`,
  );
  const values = lists.map(
    ({ name, terms }) =>
      `  ${name}: {\n${terms.map(({ term, meaning }) => `    ${key(term)}: ${JSON.stringify(meaning)},`).join("\n")}\n  },`,
  );
  return `${notice}
${imports.sort().join("\n")}

/** The lists of words of the model, each word with its meaning. Lists whose words need no explanation are left out. */
export interface Vocabulary {
${fields.join("\n")}
}

/**
 * What the words of the model mean, in Markdown: the text of the API documentation, for forms, tooltips and prompts.
 *
 * @example
 * \`\`\`ts
 * import { vocabulary } from "diplomatic-events/vocabulary";
 *
 * console.log(vocabulary.speechActs.thank); // Value: thanks somebody.
 * console.log(Object.keys(vocabulary.extents)); // ["whole", "part", "line"]
 * \`\`\`
 */
export const vocabulary: Vocabulary = {
${values.join("\n")}
};
`;
}

/**
 * The commonest verbs that are no act themselves, by the act that they make, as a module.
 *
 * @param {readonly DiplomaticVerb[]} verbs
 * @param {ReadonlySet<string>} acts
 * @returns {string}
 */
export function writeVerbsOfActs(verbs, acts) {
  /** @type {Map<string, string[]>} */
  const byAct = new Map();
  const seen = new Set(acts);
  for (const { verbs: names, complements, act, certainty } of verbs) {
    if (certainty || act === "no-statement") continue;
    const own =
      phrasesOf(names, complements ?? []) ??
      names.filter((name) => !name.includes(" ") && !modals.has(name) && !seen.has(name));
    for (const name of own.slice(0, mostOfEntry)) {
      seen.add(name);
      byAct.set(act, [...(byAct.get(act) ?? []), name]);
    }
  }
  const lines = [...byAct].map(([act, names]) => `  ${key(act)}: ${JSON.stringify(names.join(" "))},`);
  return `${notice}
export const verbsOfActs: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
}

/**
 * "express-concern" for the entry of "concern"; undefined for an entry of verbs alone.
 *
 * @param {readonly string[]} verbs
 * @param {readonly string[]} complements
 */
function phrasesOf(verbs, complements) {
  if (complements.length === 0) return undefined;
  const nouns = complements.filter((noun) => /^[a-z]+$/.test(noun));
  return verbs.includes("express") ? nouns.map((noun) => `express-${noun}`) : [];
}

/** How many verbs of an entry are known to hints, which every check carries: the first are the commonest. */
const mostOfEntry = 2;

/** Nobody writes these for an act. */
const modals = new Set(["will", "would", "shall", "must", "should", "ought"]);

/** @param {string} word */
function key(word) {
  return /^[a-z]+$/i.test(word) ? word : JSON.stringify(word);
}
