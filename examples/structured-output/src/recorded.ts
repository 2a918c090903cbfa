import type { Source } from "diplomatic-events";
import type { Extraction } from "diplomatic-events/extraction";

/** An invented text. */
export const source: Source & { text: string } = {
  id: "bulletin",
  kind: "news-article",
  language: "en",
  title: "Norland ready to reopen Tolm crossing",
  published: "2031-03-22",
  text: "Norland’s foreign minister, Ines Marr, said on Friday that Norland was ready to reopen the crossing at Tolm if Sudria withdrew its patrols.",
};

/** The answer that a model might give. */
export const goodAnswer: Extraction = {
  actors: [
    { id: "norland", kind: "polity", name: "Norland", more: [] },
    { id: "sudria", kind: "polity", name: "Sudria", more: [] },
    {
      id: "marr",
      kind: "person",
      name: "Ines Marr",
      more: [{ office: "foreign minister" }, { of: "norland" }],
    },
  ],
  territories: [{ id: "tolm", name: "Tolm", also: [] }],
  instruments: [],
  provisions: [],
  meetings: [],
  statements: [
    {
      id: "offer",
      quotes: ["Norland was ready to reopen the crossing at Tolm if Sudria withdrew its patrols"],
      speakers: [{ who: "marr", for: "norland" }],
      act: "offer",
      content: "Norland is ready to reopen the crossing at Tolm if Sudria withdraws its patrols.",
      about: ["transport"],
      more: [
        { by: ["norland"] },
        { where: ["tolm"] },
        {
          clause: {
            kind: "if",
            text: "Sudria withdraws its patrols",
            about: ["withdrawal"],
            deed: "withdraw patrols",
            by: ["sudria"],
            toward: [],
            on: [],
          },
        },
        { time: "on Friday" },
      ],
    },
  ],
  positions: [],
  controls: [],
};

/** The same with a paraphrase in the place of a quotation. */
export const faultyAnswer: Extraction = {
  ...goodAnswer,
  statements: goodAnswer.statements.map((statement) => ({
    ...statement,
    quotes: ["Norland would gladly open the border at Tolm"],
  })),
};
