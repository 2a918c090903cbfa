import { describe, expect, it, test } from "vitest";
import type {
  DiplomaticEvent,
  Dossier,
  Instrument,
  Link,
  Statement,
  TerritorialPosition,
} from "../../src/index.js";
import { reportHtml } from "../../src/report/index.js";
import { attribute, byId, parsePage, textIn, within } from "../support/html.js";

const reports = [{ source: "bulletin" }];

function said(id: string, more: Partial<Statement> = {}): Statement {
  return {
    id,
    type: "statement",
    speakers: [{ who: "lago" }],
    act: "assert",
    content: "The ferry sails.",
    reports,
    ...more,
  };
}

const treaty: Instrument = { id: "treaty", kind: "treaty", title: "Ferry treaty", reports };

function dossierOf(events: readonly DiplomaticEvent[], instruments: readonly Instrument[] = []): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "bulletin", kind: "document", title: "The bulletin" }],
    actors: [
      { id: "lago", kind: "polity", name: "Lago" },
      { id: "monte", kind: "polity", name: "Monte" },
    ],
    territories: [{ id: "quay", name: "East Quay" }],
    instruments: [...instruments],
    events: [...events],
  };
}

/** The lines of a record's description list, by their labels. */
function linesOf(id: string, dossier: Dossier): Record<string, string> {
  const page = parsePage(reportHtml(dossier, { issues: [] }));
  expect(page.errors).toEqual([]);
  const [list] = within(byId(page, `r-${id}`), "dl").filter((one) => attribute(one, "class") === "facts");
  return Object.fromEntries(
    within(list, "div").map((line) => [
      within(line, "dt").map(textIn).join(),
      within(line, "dd").map(textIn).join().trim(),
    ]),
  );
}

test.each<[rel: Link["rel"], out: string, back: string]>([
  ["responds-to", "Answers", "Answered by"],
  ["part-of", "Part of", "Includes"],
  ["same-event", "Same event as", "Same event as"],
  ["alongside", "Alongside", "Alongside"],
  ["corrects", "Corrects", "Corrected by"],
  ["supersedes", "Supersedes", "Superseded by"],
  ["based-on", "Based on", "Basis of"],
  ["x:echoes" as Link["rel"], "echoes", "echoes, the other way"],
])("a link %s is told as %s, and at the other record as %s", (rel, out, back) => {
  const dossier = dossierOf([said("first"), said("second", { links: [{ rel, to: "first" }] })]);
  const [there] = Object.keys(linesOf("second", dossier));
  const [here, ...rest] = Object.keys(linesOf("first", dossier));
  expect([there, here, rest]).toEqual([out, back, []]);
  expect(linesOf("second", dossier)[out]).toMatch(/^1 the statement by Lago/);
  expect(linesOf("first", dossier)[back]).toMatch(/^2 the statement by Lago/);
});

describe("the relations of a record", () => {
  const link = (more: Partial<Link> = {}): Link => ({ rel: "responds-to", to: "first", ...more });

  test.each([
    [undefined, false],
    ["stated", false],
    ["presupposed", true],
    ["inferred", true],
  ] as const)("with the basis %s are marked as inferred: %s", (basis, isMarked) => {
    const dossier = dossierOf([said("first"), said("second", { links: [link({ basis })] })]);
    expect(linesOf("second", dossier)["Answers"]?.endsWith("(inferred)")).toBe(isMarked);
    expect(linesOf("first", dossier)["Answered by"]).not.toContain("(inferred)");
  });

  it("name up to three records, and give the numbers of more", () => {
    const answers = (count: number) =>
      Array.from({ length: count }, (_, at) => said(`answer-${at}`, { links: [link()] }));
    expect(linesOf("first", dossierOf([said("first"), ...answers(3)]))["Answered by"]).toContain(
      "4 the statement by Lago",
    );
    expect(linesOf("first", dossierOf([said("first"), ...answers(4)]))["Answered by"]).toBe("2 3 4 5");
  });

  it("name a source, which has no number", () => {
    const dossier = dossierOf([said("first", { links: [{ rel: "part-of", to: "bulletin" }] })]);
    expect(linesOf("first", dossier)).toEqual({ "Part of": "The bulletin" });
  });

  it("hold between instruments and events in both directions", () => {
    const dossier = dossierOf(
      [said("first", { links: [{ rel: "based-on", to: "treaty" }] })],
      [{ ...treaty, links: [{ rel: "supersedes", to: "first" }] }],
    );
    expect(linesOf("first", dossier)).toEqual({
      "Based on": "2 “Ferry treaty”",
      "Superseded by": "2 “Ferry treaty”",
    });
    expect(Object.keys(linesOf("treaty", dossier))).toEqual(["Supersedes", "Basis of"]);
  });

  it("tell a link that is given twice once", () => {
    const dossier = dossierOf([
      said("first"),
      said("second", { links: [link(), link({ basis: "inferred" })] }),
    ]);
    expect(linesOf("first", dossier)["Answered by"]).not.toContain(",");
    expect(linesOf("second", dossier)["Answers"]).not.toContain("(inferred)");
  });

  it("count what only mentions a record, be it an event or a provision of an instrument", () => {
    const dossier = dossierOf(
      [said("first"), said("second", { when: { relative: [{ relation: "after", to: "first" }] } })],
      [
        {
          ...treaty,
          provisions: [
            {
              id: "clause",
              text: "The ferry sails daily.",
              subject: "transport",
              when: { relative: [{ relation: "after", to: "first" }] },
            },
          ],
        },
      ],
    );
    const { "Mentioned by": numbers, ...rest } = linesOf("first", dossier);
    expect([numbers?.split(" ").sort(), rest]).toEqual([["2", "3"], {}]);
  });

  it("leave out what a record says of itself", () => {
    const when = {
      duration: { iso: "PT2H" },
      relative: [{ relation: "before", to: "first", point: "start", toPoint: "end" }],
    };
    expect(linesOf("first", dossierOf([said("first", { when } as Partial<Statement>)]))).toEqual({});
  });
});

describe("a record that stands under a name", () => {
  const held: TerritorialPosition = {
    id: "held",
    type: "territorial-position",
    holder: "lago",
    territories: ["quay"],
    stance: "claims-sovereignty",
    reports,
  };
  const headOf = (record: DiplomaticEvent | Instrument): string[] => {
    const isEvent = "type" in record;
    const page = parsePage(
      reportHtml(dossierOf(isEvent ? [record] : [], isEvent ? [] : [record]), { issues: [] }),
    );
    const article = byId(page, `r-${record.id}`);
    const [label] = within(article, "p").map(textIn);
    return [
      attribute(article ?? expect.fail("no article"), "class") ?? "",
      label ?? "",
      within(article, "h3").map(textIn).join(),
    ];
  };

  test.each<[DiplomaticEvent | Instrument, kind: string, label: string, heading: string]>([
    [said("one"), "statement", "Statement · assert", "1 Lago"],
    [
      said("one", {
        audience: [{ who: "monte" }],
        evaluation: "mixed",
        negated: true,
        continuity: "unchanged",
        certainty: "probable",
        status: "planned",
      }),
      "statement",
      "Statement · assert · mixed · negated · unchanged · speaker’s certainty: probable · planned",
      "1 Lago → to  Monte",
    ],
    [held, "territorial-position", "Position · claims sovereignty", "1 Lago"],
    [
      { ...held, toward: ["monte"], extent: "part", continuity: "softened", status: "actual" },
      "territorial-position",
      "Position · claims sovereignty · part · softened",
      "1 Lago → to  Monte",
    ],
    [
      {
        id: "one",
        type: "control-assessment",
        territories: ["quay"],
        degree: "not-full",
        kind: "presence",
        reports,
      },
      "control-assessment",
      "Control · not full · presence",
      "1 ",
    ],
    [
      {
        id: "one",
        type: "meeting",
        form: "briefing",
        participants: [{ who: "lago" }],
        medium: "in-person",
        outcome: "broken-off",
        reports,
      },
      "meeting",
      "Meeting · briefing · in person · broken off",
      "1 ",
    ],
    [{ ...treaty, stage: "in-force" }, "instrument", "Instrument · treaty · in force", "1 "],
    [treaty, "instrument", "Instrument · treaty", "1 “Ferry treaty”"],
    [{ id: "one", type: "x:boycott", reports } as unknown as DiplomaticEvent, "other", "boycott", "1 "],
  ])("that is %j has the class %s and the label %s", (record, kind, label, heading) => {
    const [classes, given, title] = headOf(record);
    expect([classes, given]).toEqual([`record ${kind}`, `${label} · ${record.id}`]);
    expect(title?.startsWith(heading)).toBe(true);
  });
});
