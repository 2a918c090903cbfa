// What the words of the vocabularies mean, for a language model: every list once, with the comments of its terms.

/**
 * The lists in the order in which they are explained, each with the fields in which its words stand. Lists whose words say enough by
 * themselves are left out: the schema has them.
 *
 * @type {Readonly<Record<string, string>>}
 */
const fields = {
  actorKinds: "kind of an actor",
  speechActs: "act of a statement",
  certainties: "certainty",
  continuities: "continuity",
  clauseKinds: "kind of a clause",
  subjects: "about and subject",
  changes: "change",
  meetingForms: "form of a meeting",
  meetingMedia: "medium of a meeting",
  meetingOutcomes: "outcome of a meeting",
  partyRoles: "as: roles",
  representationLevels: "as: levels",
  eventStatuses: "status",
  instrumentStages: "stage of an instrument",
  provisionForces: "force of a provision",
  territorialStances: "stance of a position",
  controlKinds: "kind of a control",
  controlDegrees: "degree of a control",
};

/**
 * @param {import("../model/source.js").Model} model
 * @param {readonly import("../../src/vocabulary/diplomatic-verb.js").DiplomaticVerb[]} verbs
 * @returns {string}
 */
export function writeGlossary({ vocabularies }, verbs) {
  const parts = Object.entries(fields).map(([list, field]) => {
    const terms = vocabularies.get(list)?.terms ?? [];
    const lines = terms.flatMap(({ term, meaning }) => {
      if (meaning === "") throw new Error(`${list} does not say what ${term} means`);
      if (list === "subjects" && !saysMore(term, meaning)) return [];
      // A language model has no use for the codes of CAMEO.
      const examples = list === "speechActs" ? sayExamples(term, verbs) : "";
      return `- ${term}: ${meaning
        .replaceAll(/ \([0-9]+(?:; ([^)]*))?\)/g, (_, more) => (more ? ` (${more})` : ""))
        .replaceAll("`", "")
        .replace(/^(?:Truth|Will|Value|Question): /, "")}${examples}`;
    });
    if (lines.length === 0) throw new Error(`there is no list ${list}`);
    return [`${field}:`, ...lines].join("\n");
  });
  return [...parts, `verbs that mislead:\n${misleading.map((verb) => sayRule(verb, verbs)).join("\n")}`].join(
    "\n\n",
  );
}

/**
 * Whether a subject is explained: its meaning says where a neighbour begins, or has no word of the subject. The schema lists all words.
 *
 * @param {string} term
 * @param {string} meaning
 */
function saysMore(term, meaning) {
  const isShared = term.split("-").some((word) => meaning.toLowerCase().includes(word.slice(0, 6)));
  return meaning.includes(". ") || !isShared;
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
const mostExamples = 3;

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
