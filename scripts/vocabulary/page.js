// The parts of docs/vocabulary.md that the sources say: between "<!-- made: verbs -->" and "<!-- end -->".

/**
 * @typedef {import("../../src/vocabulary/diplomatic-verb.js").DiplomaticVerb} DiplomaticVerb
 * @typedef {import("../../src/vocabulary/subject-table.js").SubjectEntry} SubjectEntry
 * @typedef {import("../model/vocabulary.js").Term} Term
 */

const region = /(<!-- made: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g;

/**
 * @param {string} page
 * @param {Readonly<Record<string, string>>} parts By name.
 * @returns {string}
 */
export function fillRegions(page, parts) {
  const missing = new Set(Object.keys(parts));
  const filled = page.replaceAll(region, (_, opening, name, closing) => {
    const part = parts[name];
    if (part === undefined || !missing.delete(name))
      throw new Error(`There is no part ${name}, or it stands twice`);
    return `${opening}\n${part}\n\n${closing}`;
  });
  if (missing.size > 0) throw new Error(`The page has no region for ${[...missing].join(", ")}`);
  return filled;
}

const code = (/** @type {string} */ word) => `\`${word}\``;

/**
 * The subjects in groups, with their meaning.
 *
 * @param {readonly Term[]} groups
 * @param {readonly Term[]} subjects
 * @param {Readonly<Record<string, SubjectEntry>>} entries
 */
export function subjectLists(groups, subjects, entries) {
  return groups
    .map(({ term: group, meaning }) => {
      const items = subjects.flatMap(({ term, meaning }) => {
        if (entries[term]?.group !== group) return [];
        return [`- ${code(term)}: ${meaning}`];
      });
      return [`**${group}**: ${meaning}`, "", ...items].join("\n");
    })
    .join("\n\n");
}

/**
 * The verbs by their act, an item for each rule. What follows a verb stands behind a plus sign.
 *
 * @param {readonly DiplomaticVerb[]} verbs
 */
export function verbLists(verbs) {
  const phrases = verbs.filter((verb) => !isOfNoun(verb, verbs));
  return [...groupBy(phrases, ({ act }) => act)]
    .map(([act, ofAct]) => [`**${code(act)}**`, "", ...itemsOf(ofAct, phraseOf, settings)].join("\n"))
    .join("\n\n");
}

/**
 * The nouns that decide behind verbs of expressing, and behind verbs of repeating: those have one more setting, which the page states.
 *
 * @param {readonly DiplomaticVerb[]} verbs
 */
export function nounList(verbs) {
  const expressed = verbs.filter((verb) => isOfNoun(verb, verbs));
  const sayings = [...new Set(expressed.map(({ verbs: names }) => names.join(", ")))];
  const [saying, repeating] = sayings;
  if (!saying || !repeating || sayings.length > 2) throw new Error("Nouns stand behind two lists of verbs");
  const once = expressed.filter(({ verbs: names }) => names.join(", ") === saying);
  const nouns = itemsOf(once, complementsOf, (verb) => [code(verb.act), ...settings(verb)]).join("\n");
  return `Behind these verbs the noun decides: ${saying}. So it does behind ${repeating}; these add the continuity ${code("unchanged")}.\n\n${nouns}`;
}

/**
 * Whether another entry has the same complements and rule, for repeating what this one says, or the other way round.
 *
 * @param {DiplomaticVerb} verb
 * @param {readonly DiplomaticVerb[]} all
 */
function isOfNoun(verb, all) {
  const key = (/** @type {DiplomaticVerb} */ { complements = [], rule }) =>
    JSON.stringify([complements, rule]);
  return verb.complements !== undefined && all.some((other) => other !== verb && key(other) === key(verb));
}

/** @param {DiplomaticVerb} verb */
function phraseOf(verb) {
  const verbs = verb.verbs.join(", ");
  return verb.complements ? `${verbs} + ${complementsOf(verb)}` : verbs;
}

/**
 * What follows a verb, without plurals beside their singulars.
 *
 * @param {DiplomaticVerb} verb
 */
function complementsOf({ complements = [] }) {
  const isPlural = (/** @type {string} */ word) =>
    complements.some((other) => other !== word && [`${other}s`, other.replace(/y$/, "ies")].includes(word));
  return complements.filter((word) => !isPlural(word)).join(", ");
}

/**
 * @param {readonly DiplomaticVerb[]} verbs
 * @param {(verb: DiplomaticVerb) => string} label
 * @param {(verb: DiplomaticVerb) => string[]} statement
 */
function itemsOf(verbs, label, statement) {
  const wordsOf = (/** @type {DiplomaticVerb} */ verb) =>
    `${statement(verb).length > 0 ? ` (${statement(verb).join(", ")})` : ""}${decidingPart(verb)}`;
  return [...groupBy(verbs, wordsOf)].map(
    ([words, sharing]) => `- *${sharing.map(label).join("; ")}*${words}`,
  );
}

/**
 * A rule without the first sentence, unless that names a word of the model: the meaning of the act says the same.
 *
 * @param {DiplomaticVerb} verb
 */
function decidingPart({ act, rule }) {
  const part = act === "no-statement" ? rule : rule.replace(/^[^`]*?[.](?: |$)/, "");
  return part === "" ? "" : `: ${part}`;
}

/**
 * @param {readonly DiplomaticVerb[]} verbs
 * @param {(verb: DiplomaticVerb) => string} keyOf
 */
function groupBy(verbs, keyOf) {
  /** @type {Map<string, DiplomaticVerb[]>} */
  const groups = new Map();
  for (const verb of verbs) groups.set(keyOf(verb), [...(groups.get(keyOf(verb)) ?? []), verb]);
  return groups;
}

/** @param {DiplomaticVerb} verb */
function settings({ evaluation, certainty, continuity, status }) {
  return Object.entries({ evaluation, certainty, continuity, status }).flatMap(([field, word]) =>
    word === undefined ? [] : [`${field} ${code(word)}`],
  );
}
