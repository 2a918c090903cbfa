// A language model's answer and its text.

import { checkDossier } from "diplomatic-events";
import {
  extractionInstructions,
  extractionMessage,
  extractionSchema,
  fromExtraction,
  mergeExtractions,
  repairPrompt,
  splitForExtraction,
} from "diplomatic-events/extraction";
import { equal, holds } from "../expect.js";

const text = "Anna Berg said the talks would \u2018resume soon\u2019.";
/** @param {string} id @param {string} content @param {string} quote */
const statement = (id, content, quote) => ({
  ...{ id, quotes: [quote], speakers: [{ who: "a1", for: "" }], act: "assert", content },
  ...{ about: ["talks"], more: [] },
});

const answer = {
  actors: [{ id: "a1", kind: "person", name: "Anna Berg", more: [] }],
  ...{ territories: [], instruments: [], provisions: [], meetings: [] },
  statements: [
    statement("s1", "The talks will resume soon.", "the talks would 'resume soon'"),
    statement("s2", "The talks went well.", "the talks had gone well"),
  ],
  ...{ positions: [], controls: [] },
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
    name: "a long text is split, and the answers on its parts are merged",
    run: () => {
      const parts = splitForExtraction(text, { size: 10 });
      equal(parts.map((part) => part.text).join(""), text);
      const source = { id: "note", kind: /** @type {const} */ ("document"), text };
      const { dossier, issues } = mergeExtractions(
        [...parts, ...parts].map((part) => ({ part, answer })),
        { source },
      );
      equal([dossier.actors.length, dossier.events.length], [1, 1]);
      holds(repairPrompt(issues).includes("/0/statements/1/quotes/0"), "the place of a lost quotation");
      equal(extractionMessage(source), text);
    },
  },
  {
    name: "instructions name the schema's parts",
    run: () => holds(extractionInstructions.includes("Quotes"), "quotes in the instructions"),
  },
];
