// What the words of the vocabularies mean, for a language model: every list once, with the comments of its terms.

/**
 * The lists in the order in which they are explained, each with the fields in which its words stand.
 *
 * @type {Readonly<Record<string, string>>}
 */
const fields = {
  actorKinds: "kind of an actor",
  speechActs: "act of a statement",
  certainties: "certainty of a statement or of a link of a chain",
  continuities: "continuity of a statement or a position",
  clauseKinds: "kind of a condition",
  subjects: "subjects of a statement or a meeting",
  meetingForms: "form of a meeting",
  meetingMedia: "medium of a meeting",
  meetingOutcomes: "outcome of a meeting",
  eventStatuses: "status of a meeting or a position",
  territorialStances: "stance of a position",
  extents: "extent of a position",
  controlKinds: "kind of a control assessment",
  controlDegrees: "degree of a control assessment",
};

/**
 * @param {import("../model/source.js").Model} model
 * @param {readonly import("../../src/vocabulary/diplomatic-verb.js").DiplomaticVerb[]} verbs
 * @returns {string}
 */
export function writeGlossary({ vocabularies }, verbs) {
  const parts = Object.entries(fields).map(([list, field]) => {
    const terms = vocabularies.get(list)?.terms ?? [];
    const lines = terms.map(({ term, meaning }) => {
      if (meaning === "") throw new Error(`${list} does not say what ${term} means`);
      // A language model has no use for the codes of CAMEO.
      const examples = list === "speechActs" ? sayExamples(term, verbs) : "";
      return `- ${term}: ${meaning.replaceAll(/ \([0-9]+(?:; ([^)]*))?\)/g, (_, more) => (more ? ` (${more})` : "")).replaceAll("`", "")}${examples}`;
    });
    if (lines.length === 0) throw new Error(`there is no list ${list}`);
    return [`${field}:`, ...lines].join("\n");
  });
  return [...parts, `verbs that mislead:\n${misleading.map((verb) => sayRule(verb, verbs)).join("\n")}`].join(
    "\n\n",
  );
}

/** Verbs whose act a reader would not guess, each with what follows it. */
const misleading = [
  ["announce", ""],
  ["raise", "concern"],
  ["stress", "importance"],
  ["aim", ""],
  ["be", "ready"],
  ["reiterate", ""],
  ["discuss", ""],
];

/**
 * @param {string[]} verb
 * @param {readonly import("../../src/vocabulary/diplomatic-verb.js").DiplomaticVerb[]} verbs
 */
function sayRule([verb = "", complement = ""], verbs) {
  const entry = verbs.find(
    ({ verbs: names, complements = [""] }) => names.includes(verb) && complements.includes(complement),
  );
  if (!entry) throw new Error(`there is no verb ${verb} ${complement}`);
  const { act, evaluation, certainty, continuity, rule } = entry;
  const sets = [act === "no-statement" ? "no statement" : act, evaluation, certainty, continuity].filter(
    Boolean,
  );
  return `- ${`${verb} ${complement}`.trim()}: ${sets.join(", ")}. ${rule.replaceAll("`", "")}`;
}

/** How many verbs stand for an act: the instructions are to stay short. */
const mostExamples = 4;

/**
 * The first verbs of the table that make an act and do not name it, as a sentence.
 *
 * @param {string} act
 * @param {readonly import("../../src/vocabulary/diplomatic-verb.js").DiplomaticVerb[]} verbs
 */
function sayExamples(act, verbs) {
  const phrases = verbs
    .filter((entry) => entry.act === act && !entry.complements?.some((one) => one.includes("…")))
    .flatMap(({ verbs: names, complements: [complement] = [""] }) =>
      names.slice(0, complement === "" ? mostExamples : 1).map((name) => `${name} ${complement}`.trim()),
    )
    .filter((phrase) => phrase !== act);
  const examples = [...new Set(phrases)].slice(0, mostExamples);
  return examples.length === 0 ? "" : ` Verbs: ${examples.join(", ")}.`;
}
