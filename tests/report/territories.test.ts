import { describe, expect, it, test } from "vitest";
import type { ControlAssessment, DiplomaticEvent, Dossier, TerritorialPosition } from "../../src/index.js";
import { reportHtml } from "../../src/report/index.js";
import { attribute, byId, parsePage, textIn, within } from "../support/html.js";

const claim: TerritorialPosition = {
  id: "claim",
  type: "territorial-position",
  holder: "arden",
  territories: ["shoal"],
  stance: "claims-sovereignty",
  reports: [{ source: "wire" }],
};

const hold: ControlAssessment = {
  id: "hold",
  type: "control-assessment",
  territories: ["shoal"],
  reports: [{ source: "wire" }],
};

const names = ["Arden", "Belmar", "Corvo", "Dravia", "Estland", "Farel"];

function dossierOf(...events: DiplomaticEvent[]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "wire", kind: "news-article" }],
    actors: names.map((name) => ({ id: name.toLowerCase(), kind: "polity", name })),
    territories: [
      { id: "sea", name: "Inner Sea" },
      { id: "shoal", name: "Heron Shoal", code: "AQ", within: "sea" },
      { id: "cape", name: "Long Cape", within: "sea" },
    ],
    events,
  };
}

/** The matrix as text: its rows, each with the text of its cells, of which the items stand apart. */
function matrixOf(...events: DiplomaticEvent[]): string[][] | undefined {
  const page = parsePage(reportHtml(dossierOf(...events), { issues: [] }));
  expect(page.errors).toEqual([]);
  const section = byId(page, "territories");
  return (
    section &&
    within(section, "tr").map((row) =>
      within(row)
        .filter(({ tagName }) => tagName === "th" || tagName === "td")
        .map((cell) => {
          const parts = within(cell).filter(({ tagName }) => ["li", "p", "div"].includes(tagName));
          return parts.length === 0 ? textIn(cell) : parts.map(itemIn).join(" | ");
        }),
    )
  );
}

/** An item: what it says, and its remarks in brackets. */
function itemIn(element: Parameters<typeof textIn>[0]): string {
  const remarks = within(element, "small").map(textIn).join();
  const text = textIn(element);
  return remarks === "" ? text : `${text.slice(0, -remarks.length).trim()} (${remarks})`;
}

describe("the matrix of territories", () => {
  it("is left out where nobody takes a position and nothing is held", () => {
    expect(matrixOf()).toBeUndefined();
  });

  it("has a column for each holder, and none for control that nobody assesses", () => {
    expect(matrixOf(claim, { ...claim, id: "rival", holder: "belmar", stance: "recognises" })).toEqual([
      ["Territory", "Arden", "Belmar"],
      ["Heron Shoal (AQ)", "claims sovereignty over it 1", "recognises it 2"],
    ]);
  });

  it("has a column for control alone where nobody takes a position", () => {
    expect(matrixOf({ ...hold, controller: "arden", degree: "full", kind: "presence" })).toEqual([
      ["Territory", "Who holds the ground"],
      ["Heron Shoal (AQ)", "full presence by Arden 1 (according to the news article)"],
    ]);
  });

  it("leaves the cell of a holder empty where it takes no position on a territory", () => {
    expect(matrixOf(claim, { ...claim, id: "rival", holder: "corvo", territories: ["cape"] })).toEqual([
      ["Territory", "Arden", "Corvo"],
      ["Heron Shoal (AQ)", "claims sovereignty over it 1", ""],
      ["Long Cape", "", "claims sovereignty over it 2"],
    ]);
  });

  it("lists the positions by holder where there would be more than five columns", () => {
    const all = names.map((name, at) => ({ ...claim, id: `claim-${at}`, holder: name.toLowerCase() }));
    expect(matrixOf(...all)).toEqual([
      ["Territory", "Positions"],
      [
        "Heron Shoal (AQ)",
        names.map((name, at) => `${name} | claims sovereignty over it ${at + 1}`).join(" | "),
      ],
    ]);
  });

  it("has one row for territories of which the same is said", () => {
    expect(matrixOf({ ...claim, territories: ["shoal", "cape"] })).toEqual([
      ["Territory", "Arden"],
      ["Heron Shoal (AQ) | Long Cape", "claims sovereignty over each of them 1"],
    ]);
  });

  it("gives a position on the whole of a territory to its parts as well", () => {
    expect(matrixOf({ ...claim, territories: ["sea"], extent: "whole" })).toEqual([
      ["Territory", "Arden"],
      ["Inner Sea", "claims sovereignty over the whole of it 1"],
      [
        "Heron Shoal (AQ) | Long Cape",
        "claims sovereignty over the whole of each of them 1 (as part of the Inner Sea)",
      ],
    ]);
  });

  it("gives an assessment that all of a territory is held to its parts as well", () => {
    expect(matrixOf({ ...hold, territories: ["sea"], degree: "none", controller: "belmar" })).toEqual([
      ["Territory", "Who holds the ground"],
      ["Inner Sea", "no control by Belmar 1 (according to the news article)"],
      [
        "Heron Shoal (AQ) | Long Cape",
        "no control by Belmar 1 (as part of the Inner Sea, according to the news article)",
      ],
    ]);
  });
});

test.each<[Partial<TerritorialPosition>, string]>([
  [{}, "claims sovereignty over it 1"],
  [{ extent: "line" }, "claims sovereignty over a line in it 1"],
  [{ toward: ["belmar"] }, "claims sovereignty over it, with regard to Belmar 1"],
  [
    { toward: ["belmar", "corvo", "farel"] },
    "claims sovereignty over it, with regard to Belmar, Corvo and Farel 1",
  ],
  [{ status: "planned" }, "claims sovereignty over it 1 (planned)"],
  [{ status: "not-actual" }, "claims sovereignty over it 1 (not actual)"],
  [{ status: "actual" }, "claims sovereignty over it 1"],
  [
    { clauses: [{ kind: "unless", text: "the patrols leave" }] },
    "claims sovereignty over it 1 (on a condition)",
  ],
  [{ clauses: [{ kind: "because", text: "the maps say so" }] }, "claims sovereignty over it 1"],
  [{ continuity: "hardened" }, "claims sovereignty over it 1 (hardened)"],
  [
    { reports: [{ source: "wire", withdrawn: true }] },
    "claims sovereignty over it 1 (withdrawn by who reported it)",
  ],
  [
    { extent: "part", toward: ["farel"], status: "possible", continuity: "new" },
    "claims sovereignty over part of it, with regard to Farel 1 (possible, new)",
  ],
])("a position with %j is told as %s", (more, told) => {
  expect(matrixOf({ ...claim, ...more })?.[1]?.[1]).toBe(told);
});

test.each<[Partial<ControlAssessment>, string]>([
  [{}, "control by a holder not named 1 (according to the news article)"],
  [{ controller: "corvo" }, "control by Corvo 1 (according to the news article)"],
  [
    { controller: "corvo", kind: "administration", degree: "not-full" },
    "less than full administration by Corvo 1 (according to the news article)",
  ],
  [
    { controller: "corvo", reports: [{ source: "wire", via: [{ who: "belmar" }] }] },
    "control by Corvo 1 (according to Belmar)",
  ],
  [{ status: "postponed" }, "control by a holder not named 1 (postponed, according to the news article)"],
  [
    { reports: [{ source: "wire", withdrawn: true }] },
    "control by a holder not named 1 (withdrawn by who reported it, according to the news article)",
  ],
])("an assessment with %j is told as %s", (more, told) => {
  expect(matrixOf({ ...hold, ...more })?.[1]?.[1]).toBe(told);
});

describe("a record that another one replaces", () => {
  const links = (to: string, rel: "corrects" | "supersedes" = "corrects") => ({ links: [{ rel, to }] });

  it("names the numbers of those that replace it, as a position", () => {
    const rows = matrixOf(
      claim,
      { ...claim, id: "second", stance: "recognises", ...links("claim") },
      { ...claim, id: "third", stance: "refuses-recognition", ...links("claim", "supersedes") },
    );
    expect(rows?.[1]?.[1]).toBe(
      "claims sovereignty over it 1 (replaced by 2 3) | recognises it 2 | refuses to recognise it 3",
    );
  });

  it("names the number of the one that replaces it, as an assessment", () => {
    const rows = matrixOf(hold, { ...hold, id: "second", controller: "farel", ...links("hold") });
    expect(rows?.[1]?.[1]).toBe(
      "control by a holder not named 1 (replaced by 2, according to the news article) | control by Farel 2 (according to the news article)",
    );
  });

  it("links to each of them", () => {
    const page = parsePage(
      reportHtml(dossierOf(claim, { ...claim, id: "second", ...links("claim") }), { issues: [] }),
    );
    const hrefs = within(byId(page, "territories"), "a").map((link) => attribute(link, "href"));
    expect(hrefs).toEqual(["#r-claim", "#r-second", "#r-second"]);
  });
});
