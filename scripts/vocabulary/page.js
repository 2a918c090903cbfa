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
 * A table for each group, with its subjects, their meaning and their counterparts.
 *
 * @param {readonly Term[]} groups
 * @param {readonly Term[]} subjects
 * @param {Readonly<Record<string, SubjectEntry>>} entries
 */
export function subjectTables(groups, subjects, entries) {
  return groups
    .map(({ term: group, meaning }) => {
      const rows = subjects.flatMap(({ term, meaning }) => {
        const entry = entries[term];
        if (entry?.group !== group) return [];
        const counterparts = [entry.mediaTopics, entry.ploverContexts, entry.paxIssues];
        return [[code(term), meaning, ...counterparts.map((words) => words.join(", "))]];
      });
      const heads = ["Subject", "Meaning", "Media Topics", "PLOVER", "PA-X"];
      return `### ${group}\n\n${meaning}\n\n${table(heads, rows)}`;
    })
    .join("\n\n");
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
