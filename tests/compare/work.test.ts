import { describe, expect, test } from "vitest";
import { createWork, mostSteps } from "../../src/compare/work.js";
import {
  compareDossiers,
  DiplomaticEventsError,
  type Dossier,
  mergeDossiers,
  parseDossier,
  type TerritorialPosition,
  type Territory,
} from "../../src/index.js";
import { folderWith, runHere } from "../support/command-line.js";

const reports: [{ source: string }] = [{ source: "note" }];

/** An account with a title of its own, so that no two are one document. */
function account(title: string, parts: Partial<Dossier>): Dossier {
  const sources: Dossier["sources"] = [{ id: "note", kind: "document" }];
  return parseDossier({ format: "diplomatic-events/1", title, sources, actors: [], events: [], ...parts });
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** So many holders, each with a position on one territory. */
function crowded(side: string, count: number): Dossier {
  return account(side, {
    actors: numbers(count).map((n) => ({ id: `h${n}`, kind: "body", name: `${side} ${n}` })),
    territories: [{ id: "lake", name: "The Lake", code: "CH-GE" }],
    events: numbers(count).map(
      (n): TerritorialPosition => ({
        ...{ id: `p${n}`, type: "territorial-position", stance: "claims-sovereignty" },
        ...{ holder: `h${n}`, territories: ["lake"], reports },
      }),
    ),
  });
}

/** Territories each within the one before, with a position on each. */
function nested(side: string, count: number): Dossier {
  return account(side, {
    actors: [{ id: "holder", kind: "polity", name: side }],
    territories: numbers(count).map(
      (n): Territory => ({ id: `t${n}`, name: `Place ${n}`, ...(n > 0 && { within: `t${n - 1}` }) }),
    ),
    events: numbers(count).map(
      (n): TerritorialPosition => ({
        ...{ id: `p${n}`, type: "territorial-position", stance: "claims-sovereignty" },
        ...{ holder: "holder", territories: [`t${n}`], reports },
      }),
    ),
  });
}

/** Statements each about the one before; the first one is the side's own. */
function chained(side: string, count: number): Dossier {
  return account(side, {
    actors: [{ id: "envoy", kind: "person", name: "Ana Ruiz" }],
    events: numbers(count).map((n) => ({
      ...{ id: `s${n}`, type: "statement", speakers: [{ who: "envoy" }], act: "assert", reports },
      content: n === 0 ? `${side} began.` : `Answer ${n}.`,
      ...(n > 0 && { about: [{ ref: `s${n - 1}` }] }),
    })),
  });
}

function refusalOf(work: () => unknown): DiplomaticEventsError {
  try {
    work();
  } catch (error) {
    if (error instanceof DiplomaticEventsError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("two dossiers that would take minutes", () => {
  test("are refused: 3,600 positions on one territory", { timeout: 60_000 }, () => {
    const [left, right] = [crowded("Norland", 3600), crowded("Sudria", 3600)];
    const { name, message, issues } = refusalOf(() => compareDossiers(left, right));
    expect(name).toBe("DiplomaticEventsError");
    expect(message.split("\n")[0]).toBe("Cannot compare the dossiers:");
    expect(issues).toMatchObject([{ code: "too-many", params: { limit: mostSteps } }]);
    expect(issues[0]?.hint).toContain("compare them in parts");
  });

  test("are refused: 1,300 actors with names that are nearly alike", { timeout: 60_000 }, () => {
    const [left, right] = ["Norland", "Sudria"].map((side) =>
      account(side, {
        actors: numbers(1300).map((n) => ({ id: `a${n}`, kind: "person", name: `Delegate ${n} of ${side}` })),
      }),
    );
    const work = (): unknown => left && right && mergeDossiers(left, right);
    expect(refusalOf(work).message.split("\n")[0]).toBe("Cannot merge the dossiers:");
  });

  test("are refused: a position on each of 700 nested territories", { timeout: 60_000 }, () => {
    refusalOf(() => compareDossiers(nested("Norland", 700), nested("Sudria", 700)));
  });

  test("make the command say so, with exit code 2", { timeout: 60_000 }, async () => {
    const folder = folderWith({
      "left.json": JSON.stringify(crowded("Norland", 3600)),
      "right.json": JSON.stringify(crowded("Sudria", 3600)),
    });
    const { code, out, err } = await runHere([
      "compare",
      folder.path("left.json"),
      folder.path("right.json"),
    ]);
    folder.remove();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /^diplomatic-events: The dossiers have too many records .*\n {2}hint: compare them in parts/,
    );
  });
});

describe("two dossiers that take seconds", () => {
  test("are merged: 800 statements, each about the one before", { timeout: 120_000 }, () => {
    const merged = mergeDossiers(chained("Norland", 800), chained("Sudria", 800));
    // Only the first differs, so that none is about the same.
    expect(merged.events).toHaveLength(1600);
  });
});

test("the count depends on what is announced alone", () => {
  const work = createWork("merge");
  work.plan(mostSteps - 1);
  work.plan(1);
  expect(() => work.plan(1)).toThrow("Cannot merge the dossiers");
});
