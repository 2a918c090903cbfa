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
 * @param {readonly Term[]} groups
 * @param {Readonly<Record<string, SubjectEntry>>} entries
 */
export function groupTable(groups, entries) {
  return table(
    ["Group", "Meaning", "Subjects"],
    groups.map(({ term, meaning }) => {
      const members = Object.keys(entries).filter((subject) => entries[subject]?.group === term);
      return [code(term), meaning, members.map(code).join(", ")];
    }),
  );
}

/** @param {Readonly<Record<string, SubjectEntry>>} entries */
export function subjectTable(entries) {
  return table(
    ["Subject", "Media Topics", "PLOVER", "PA-X"],
    Object.entries(entries).map(([subject, { mediaTopics, ploverContexts, paxIssues }]) => [
      code(subject),
      ...[mediaTopics, ploverContexts, paxIssues].map((words) => words.join(", ")),
    ]),
  );
}

/** @param {readonly DiplomaticVerb[]} verbs */
export function verbTable(verbs) {
  return table(
    ["Verb", "Followed by", "Statement", "Rule"],
    verbs.map((verb) => [
      verb.verbs.join(", "),
      (verb.complements ?? []).join(", "),
      [code(verb.act), ...settings(verb)].join(", "),
      verb.rule,
    ]),
  );
}

/** @param {DiplomaticVerb} verb */
function settings({ evaluation, certainty, continuity, status }) {
  return Object.entries({ evaluation, certainty, continuity, status }).flatMap(([field, word]) =>
    word === undefined ? [] : [`${field} ${code(word)}`],
  );
}
