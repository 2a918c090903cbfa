// A language model's answer and its text.

import { checkDossier } from "diplomatic-events";
import { extractionInstructions, extractionSchema, fromExtraction } from "diplomatic-events/extraction";
import { equal, holds } from "../expect.js";

const text = "Anna Berg said the talks would \u2018resume soon\u2019.";
const told = { chain: [], date: "", timeAsWritten: "" };
const said = {
  speakers: ["a1"],
  onBehalfOf: "",
  audience: [],
  act: "assert",
  negated: false,
  evaluation: "unstated",
  certainty: "unstated",
  continuity: "unstated",
  subjects: ["talks"],
  about: [],
  by: [],
  conditions: [],
  repliesTo: "",
};

/** @param {string} id @param {string} content @param {string} exact */
const statement = (id, content, exact) => ({
  id,
  ...told,
  ...said,
  content,
  quotations: [{ exact, before: "" }],
});

const answer = {
  actors: [{ id: "a1", kind: "person", name: "Anna Berg", aliases: [], office: "", memberOf: "" }],
  territories: [],
  statements: [
    statement("s1", "The talks will resume soon.", "the talks would 'resume soon'"),
    statement("s2", "The talks went well.", "the talks had gone well"),
  ],
  meetings: [],
  positions: [],
  controlAssessments: [],
  order: [],
};

/** @type {import("../run-suite.js").Case[]} */
export const extraction = [
  {
    name: "what the text bears out becomes a dossier, and the rest is told",
    run: () => {
      equal(extractionSchema.parse(answer), answer);
      for (const output of [
        answer,
        JSON.stringify(answer),
        `\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``,
      ]) {
        const { dossier, ungrounded } = fromExtraction(output, {
          source: { id: "note", kind: "document", text },
        });
        holds(checkDossier(dossier).ok, "a valid dossier");
        // "Anna Berg said " are 15 units, and the quotation reaches to the full stop, the last.
        equal(dossier.events[0]?.reports[0]?.evidence, [
          { exact: "the talks would \u2018resume soon\u2019", start: 15, end: text.length - 1 },
        ]);
        equal(
          ungrounded.map(({ pointer }) => pointer),
          ["/statements/1"],
        );
      }
    },
  },
  {
    name: "no answer is a throw",
    run: () => {
      for (const output of [undefined, "", "{", 7n, [], { actors: 7 }])
        equal(fromExtraction(output, { source: { id: "note", kind: "document", text } }).dossier.events, []);
    },
  },
  {
    name: "instructions name the schema's parts",
    run: () => holds(extractionInstructions.includes("quotations"), "quotations in the instructions"),
  },
];
