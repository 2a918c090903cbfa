import { describe, expect, it } from "vitest";
import { checkDossier, type Dossier, toTerritoryMatrix } from "../../../src/index.js";
import type { ControlAssessment, TerritorialPosition } from "../../../src/model/index.js";

const position = (id: string, more: Partial<TerritorialPosition> = {}): TerritorialPosition => ({
  id,
  type: "territorial-position",
  holder: "arcadia",
  territories: ["valley"],
  stance: "claims-sovereignty",
  reports: [{ source: "gazette" }],
  ...more,
});

const assessment = (id: string, more: Partial<ControlAssessment> = {}): ControlAssessment => ({
  id,
  type: "control-assessment",
  territories: ["valley"],
  degree: "partial",
  reports: [{ source: "gazette" }],
  ...more,
});

const dossierOf = (...events: Dossier["events"]): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: "gazette", kind: "news-article" }],
  actors: [
    { id: "borduria", kind: "polity", name: "Borduria" },
    { id: "arcadia", kind: "polity", name: "Arcadia" },
    { id: "observers", kind: "organisation", name: "Observers" },
  ],
  territories: [
    { id: "hamlet", name: "Hamlet", within: "district" },
    { id: "valley", name: "Valley" },
    { id: "district", name: "District", within: "valley" },
    { id: "meadow", name: "Meadow" },
  ],
  events,
});

const standing = (dossier: Dossier): string[] => {
  expect(checkDossier(dossier).issues.filter(({ severity }) => severity === "error")).toEqual([]);
  return toTerritoryMatrix(dossier).rows.flatMap(({ territory, cells }) =>
    cells.flatMap(({ actor, positions, planned, notHeld }) =>
      Object.entries({ positions, planned, notHeld }).flatMap(([list, items]) =>
        items.map(({ id, inheritedFrom }) =>
          [territory, actor, list, id, ...(inheritedFrom ? [inheritedFrom] : [])].join(" "),
        ),
      ),
    ),
  );
};

describe("toTerritoryMatrix", () => {
  it("separates positions that are held, planned and not held", () => {
    const statuses = [
      "actual",
      "planned",
      "possible",
      "not-actual",
      "cancelled",
      "postponed",
      "refused",
    ] as const;
    const events = statuses.map((status) => position(status, { status }));
    expect(standing(dossierOf(position("plain"), ...events))).toEqual([
      "valley arcadia positions plain",
      "valley arcadia positions actual",
      "valley arcadia planned planned",
      "valley arcadia planned possible",
      "valley arcadia notHeld not-actual",
      "valley arcadia notHeld cancelled",
      "valley arcadia notHeld postponed",
      "valley arcadia notHeld refused",
    ]);
  });

  it("lists a position as not held if all reports are withdrawn", () => {
    const withdrawn = position("a", { reports: [{ source: "gazette", withdrawn: true }] });
    const half = position("b", {
      reports: [{ source: "gazette", withdrawn: true }, { source: "gazette" }],
    });
    expect(standing(dossierOf(withdrawn, half))).toEqual([
      "valley arcadia positions b",
      "valley arcadia notHeld a",
    ]);
  });

  it("repeats a position on a whole territory in the rows of its parts, in the order of the document", () => {
    expect(standing(dossierOf(position("p", { extent: "whole" })))).toEqual([
      "hamlet arcadia positions p valley",
      "valley arcadia positions p",
      "district arcadia positions p valley",
    ]);
    for (const extent of [undefined, "part", "line"] as const) {
      expect(standing(dossierOf(position("p", { extent })))).toEqual(["valley arcadia positions p"]);
    }
  });

  it("names the nearest listed territory as `inheritedFrom`, and none for a listed part", () => {
    const both = position("p", { extent: "whole", territories: ["valley", "district"] });
    expect(standing(dossierOf(both))).toEqual([
      "hamlet arcadia positions p district",
      "valley arcadia positions p",
      "district arcadia positions p",
    ]);
  });

  it("ends on a cycle of territories within each other", () => {
    const dossier = dossierOf(position("p", { extent: "whole" }));
    const valley = dossier.territories?.find(({ id }) => id === "valley");
    if (valley) valley.within = "hamlet";
    // The checker refuses it; who does not ask the checker still gets an answer.
    expect(checkDossier(dossier).issues.map(({ code }) => code)).toEqual(["circular-reference"]);
    expect(toTerritoryMatrix(dossier).rows).toHaveLength(3);
  });

  it("gives the records a position answers and is answered by, its condition and its voices", () => {
    const claim = position("claim", {
      toward: ["borduria"],
      continuity: "hardened",
      clauses: [{ kind: "unless", text: "the talks resume" }],
    });
    const answer = position("answer", {
      holder: "borduria",
      stance: "refuses-recognition",
      clauses: [{ kind: "because", text: "nothing was agreed" }],
      links: [{ rel: "responds-to", to: "claim" }],
      reports: [{ source: "gazette", via: [{ who: "observers" }, { cue: "reportedly" }] }],
    });
    const later = position("later", { links: [{ rel: "supersedes", to: "claim" }] });
    const [row] = toTerritoryMatrix(dossierOf(claim, answer, later)).rows;
    expect(row?.cells).toEqual([
      {
        actor: "borduria",
        positions: [
          { id: "answer", stance: "refuses-recognition", voices: ["observers"], respondsTo: ["claim"] },
        ],
        planned: [],
        notHeld: [],
      },
      {
        actor: "arcadia",
        positions: [
          {
            id: "claim",
            stance: "claims-sovereignty",
            toward: ["borduria"],
            continuity: "hardened",
            conditional: true,
            voices: ["gazette"],
            answeredBy: ["answer"],
            replacedBy: ["later"],
          },
          { id: "later", stance: "claims-sovereignty", voices: ["gazette"] },
        ],
        planned: [],
        notHeld: [],
      },
    ]);
  });

  it("names the assessors: the innermost voice, the source, or the speakers of a statement", () => {
    const remark: Dossier["events"][number] = {
      id: "remark",
      type: "statement",
      speakers: [{ who: "observers" }],
      act: "assert",
      content: "The valley is held in part.",
      reports: [{ source: "gazette" }],
    };
    const { rows } = toTerritoryMatrix(
      dossierOf(
        remark,
        assessment("own"),
        assessment("theirs", {
          controller: "borduria",
          kind: "presence",
          reports: [
            { source: "gazette", via: [{ who: "arcadia" }, { who: "remark" }] },
            { source: "gazette" },
          ],
        }),
      ),
    );
    expect(rows).toEqual([
      {
        territory: "valley",
        cells: [],
        control: [
          { id: "own", degree: "partial", assessors: ["gazette"] },
          {
            id: "theirs",
            controller: "borduria",
            kind: "presence",
            degree: "partial",
            assessors: ["observers", "gazette"],
          },
        ],
      },
    ]);
  });

  it("repeats full and no control in the rows of the parts, and no other degree", () => {
    const rowsOf = (degree: ControlAssessment["degree"]): string[] =>
      toTerritoryMatrix(dossierOf(assessment("c", { degree }))).territories;
    expect(rowsOf("full")).toEqual(["hamlet", "valley", "district"]);
    expect(rowsOf("none")).toEqual(["hamlet", "valley", "district"]);
    for (const degree of ["partial", "not-full", "contested"] as const) {
      expect(rowsOf(degree)).toEqual(["valley"]);
    }
  });

  it("returns plain JSON, with territories and actors in the order of the document", () => {
    const matrix = toTerritoryMatrix(
      dossierOf(
        position("one", { territories: ["meadow"] }),
        position("two", { holder: "borduria", extent: "whole", territories: ["district"] }),
      ),
    );
    expect(matrix.territories).toEqual(["hamlet", "district", "meadow"]);
    expect(matrix.actors).toEqual(["borduria", "arcadia"]);
    expect(JSON.stringify(JSON.parse(JSON.stringify(matrix)))).toBe(JSON.stringify(matrix));
    expect(Object.keys(matrix.rows[0]?.cells[0]?.positions[0] ?? {})).toEqual([
      "id",
      "stance",
      "extent",
      "voices",
      "inheritedFrom",
    ]);
  });
});
