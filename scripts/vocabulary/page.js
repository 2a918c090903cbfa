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

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
function table(heads, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

const code = (/** @type {string} */ word) => `\`${word}\``;

/**
 * The subjects in groups, with their meaning and their counterparts. The form of a counterpart tells its scheme: digits are Media Topics,
 * small letters PLOVER, capitals PA-X.
 *
 * @param {readonly Term[]} groups
 * @param {readonly Term[]} subjects
 * @param {Readonly<Record<string, SubjectEntry>>} entries
 */
export function subjectTables(groups, subjects, entries) {
  const rows = groups.flatMap(({ term: group, meaning }) => [
    [`**${group}**`, `**${meaning}**`, ""],
    ...subjects.flatMap(({ term, meaning }) => {
      const entry = entries[term];
      if (entry?.group !== group) return [];
      const counterparts = [...entry.mediaTopics, ...entry.ploverContexts, ...entry.paxIssues];
      return [[code(term), meaning, counterparts.join(", ")]];
    }),
  ]);
  return table(["Subject", "Meaning", "Elsewhere"], rows);
}

/**
 * A row for each rule, with all verbs that it is about. What follows a verb stands behind a plus sign.
 *
 * @param {readonly DiplomaticVerb[]} verbs
 */
export function verbTable(verbs) {
  const phrases = verbs.filter((verb) => !isOfNoun(verb, verbs));
  return table(["Verb", "Statement", "Rule"], rowsOf(phrases, phraseOf));
}

/**
 * The nouns that decide behind verbs of expressing, and behind verbs of repeating: those have one more setting, which the page states.
 *
 * @param {readonly DiplomaticVerb[]} verbs
 */
export function nounTable(verbs) {
  const expressed = verbs.filter((verb) => isOfNoun(verb, verbs));
  const sayings = [...new Set(expressed.map(({ verbs: names }) => names.join(", ")))];
  const [saying, repeating] = sayings;
  if (!saying || !repeating || sayings.length > 2) throw new Error("Nouns stand behind two lists of verbs");
  const once = expressed.filter(({ verbs: names }) => names.join(", ") === saying);
  const nouns = table(["Noun", "Statement", "Rule"], rowsOf(once, complementsOf));
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
 */
function rowsOf(verbs, label) {
  /** @type {Map<string, [labels: string[], statement: string, rule: string]>} */
  const rows = new Map();
  for (const verb of verbs) {
    const statement = [code(verb.act), ...settings(verb)].join(", ");
    const row = rows.get(`${statement} ${verb.rule}`) ?? [[], statement, verb.rule];
    row[0].push(label(verb));
    rows.set(`${statement} ${verb.rule}`, row);
  }
  return [...rows.values()].map(([labels, ...rest]) => [labels.join("; "), ...rest]);
}

/** @param {DiplomaticVerb} verb */
function settings({ evaluation, certainty, continuity, status }) {
  return Object.entries({ evaluation, certainty, continuity, status }).flatMap(([field, word]) =>
    word === undefined ? [] : [`${field} ${code(word)}`],
  );
}
