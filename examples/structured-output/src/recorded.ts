import type { Source } from "diplomatic-events";
import type { Extraction } from "diplomatic-events/extraction";

/** An invented text. */
export const source: Source & { text: string } = {
  id: "bulletin",
  kind: "news-article",
  language: "en",
  published: "2031-03-22",
  text: "Norland’s foreign minister, Ines Marr, said on Friday that Norland was ready to reopen the crossing at Tolm if Sudria withdrew its patrols.",
};

/** What a model might answer. */
export const goodAnswer: Extraction = {
  actors: [
    { id: "norland", kind: "polity", name: "Norland", aliases: [], office: "", memberOf: "" },
    { id: "sudria", kind: "polity", name: "Sudria", aliases: [], office: "", memberOf: "" },
    {
      id: "marr",
      kind: "person",
      name: "Ines Marr",
      aliases: [],
      office: "foreign minister",
      memberOf: "norland",
    },
  ],
  territories: [{ id: "tolm", name: "Tolm", aliases: [] }],
  statements: [
    {
      id: "offer",
      quotations: [
        {
          exact: "Norland was ready to reopen the crossing at Tolm if Sudria withdrew its patrols",
          before: "",
        },
      ],
      chain: [],
      date: "",
      timeAsWritten: "on Friday",
      speakers: ["marr"],
      onBehalfOf: "norland",
      audience: [],
      act: "offer",
      content: "Norland is ready to reopen the crossing at Tolm if Sudria withdraws its patrols.",
      negated: false,
      evaluation: "unstated",
      certainty: "unstated",
      continuity: "unstated",
      subjects: ["transport"],
      about: [],
      by: ["norland"],
      conditions: [{ kind: "if", text: "Sudria withdraws its patrols" }],
      repliesTo: "",
    },
  ],
  meetings: [],
  positions: [],
  controlAssessments: [],
  order: [],
};

/** The same with a paraphrase given for a quotation. */
export const faultyAnswer: Extraction = {
  ...goodAnswer,
  statements: goodAnswer.statements.map((statement) => ({
    ...statement,
    quotations: [{ exact: "Norland would gladly open the border at Tolm", before: "" }],
  })),
};
