import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renameAll } from "../../src/compare/merge/merge-echo.js";
import { compareDossiers, type Dossier, type DossierComparison, mergeDossiers } from "../../src/index.js";
import { accounts, dossier, shuffled } from "../support/arbitrary-events.js";
import { lawRuns } from "../support/law-runs.js";

const runs = lawRuns(25);

/** The dossier with other ids, and the new id of each record. */
function renamed(document: Dossier): Dossier {
  const nameOf = (id: string): string => `z${[...id].reverse().join("")}`;
  const other = renameAll(document, nameOf);
  const own = <T extends { id: string }>(record: T): T => ({ ...record, id: nameOf(record.id) });
  return {
    ...other,
    sources: other.sources.map(own),
    actors: other.actors.map(own),
    ...(other.territories ? { territories: other.territories.map(own) } : {}),
    ...(other.instruments
      ? {
          instruments: other.instruments.map((instrument) => ({
            ...own(instrument),
            ...(instrument.provisions ? { provisions: instrument.provisions.map(own) } : {}),
          })),
        }
      : {}),
    events: other.events.map(own),
  };
}

const backId = (id: string): string => [...id.slice(1)].reverse().join("");

/** The pairs, one a line. Records that say exactly the same are interchangeable, so that they are named by what they say. */
function linesOf(
  { pairs }: DossierComparison,
  left: Dossier,
  right: Dossier,
  turn: (pair: { left: string; right: string }) => [string, string] = (pair) => [pair.left, pair.right],
): string[] {
  const say = ({ events }: Dossier, id: string): string => {
    const { id: _, ...event } = events.find((each) => each.id === id) ?? { id };
    return JSON.stringify(event);
  };
  return pairs
    .map((pair) => {
      const [one, other] = turn(pair);
      return `${pair.kind} ${say(left, one)} = ${say(right, other)}`;
    })
    .sort();
}

describe("comparing two accounts", () => {
  it("gives the same whatever the ids of an account", () => {
    fc.assert(
      fc.property(accounts, ([left, right]) => {
        const plain = compareDossiers(left, right);
        const comparison = compareDossiers(left, renamed(right));
        expect(linesOf(comparison, left, right, (pair) => [pair.left, backId(pair.right)])).toEqual(
          linesOf(plain, left, right),
        );
        expect(comparison.verdict).toBe(plain.verdict);
      }),
      runs,
    );
  });

  it("gives the same whatever the order of lists", () => {
    fc.assert(
      fc.property(
        accounts,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        ([left, right], stream) => {
          const random = (): number => stream.next().value;
          const plain = compareDossiers(left, right);
          const mixed = compareDossiers(shuffled(left, random), shuffled(right, random));
          expect(linesOf(mixed, left, right)).toEqual(linesOf(plain, left, right));
          expect(mixed.verdict).toBe(plain.verdict);
        },
      ),
      runs,
    );
  });

  it("gives the answer swapped for swapped accounts", () => {
    fc.assert(
      fc.property(accounts, ([left, right]) => {
        const [there, back] = [compareDossiers(left, right), compareDossiers(right, left)];
        expect(linesOf(back, left, right, (pair) => [pair.right, pair.left])).toEqual(
          linesOf(there, left, right),
        );
        expect(back.verdict).toBe(there.verdict);
        expect(back.onlyLeft.length).toBe(there.onlyRight.length);
        expect(back.discrepancies.map(({ path }) => path).sort()).toEqual(
          there.discrepancies.map(({ path }) => path).sort(),
        );
      }),
      runs,
    );
  });

  it("pairs the same when an account gets an unrelated record", () => {
    fc.assert(
      fc.property(accounts, ([one, right]) => {
        // A record with an act of the same family makes that family less rare, and so is not unrelated.
        const praises = ["welcome", "thank", "assess"];
        fc.pre(![...one.events, ...right.events].some((each) => "act" in each && praises.includes(each.act)));
        // Two copies of one document are paired record by record, which an account with one record more is not.
        const left: Dossier = { ...one, title: "The left" };
        const more: Dossier = {
          ...right,
          sources: [...right.sources, { id: "unrelated-source", kind: "document", title: "Zyxel almanac" }],
          actors: [...right.actors, { id: "unrelated", kind: "organisation", name: "Quorndon Choir" }],
          events: [
            ...right.events,
            {
              id: "unrelated-saying",
              type: "statement",
              speakers: [{ who: "unrelated" }],
              act: "thank",
              content: "Kestrels yodelled vividly.",
              when: { date: "1911-02-03" },
              reports: [{ source: "unrelated-source" }],
            },
          ],
        };
        expect(linesOf(compareDossiers(left, more), left, right)).toEqual(
          linesOf(compareDossiers(left, right), left, right),
        );
      }),
      runs,
    );
  });

  it("pairs each event of an account with itself", () => {
    fc.assert(
      fc.property(dossier, (account) => {
        const copy = structuredClone(account);
        const { pairs, onlyLeft, onlyRight, discrepancies } = compareDossiers(account, copy);
        expect(pairs.map(({ left, right, kind }) => `${kind} ${left} ${right}`)).toEqual(
          account.events.map(({ id }) => `same ${id} ${id}`),
        );
        expect([onlyLeft, onlyRight, discrepancies]).toEqual([[], [], []]);
      }),
      runs,
    );
  });
});

describe("merging", () => {
  it("has as many records in whichever order three accounts are merged", () => {
    fc.assert(
      fc.property(accounts, dossier, ([one, two], three) => {
        const count = ({ sources, actors, territories = [], instruments = [], events }: Dossier): number[] =>
          [sources, actors, territories, instruments, events].map((list) => list.length);
        const first = mergeDossiers(mergeDossiers(one, two), three);
        const last = mergeDossiers(one, mergeDossiers(two, three));
        expect(count(last)).toEqual(count(first));
      }),
      runs,
    );
  });
});
