import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDossiers, type DossierComparison, mergeDossiers } from "../../src/compare/index.js";
import type { DiplomaticEvent, Dossier } from "../../src/index.js";
import { accounts, dossier, shuffled } from "../support/arbitrary-events.js";
import { lawRuns } from "../support/law-runs.js";
import { originalId, renamed } from "../support/renamed.js";

const runs = lawRuns(25);

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

/**
 * An event that shares nothing by which events are paired with any that {@link accounts} makes: no word, side, territory, subject, date or
 * occasion.
 */
const unrelated: fc.Arbitrary<DiplomaticEvent> = fc
  .constantFrom<Partial<DiplomaticEvent>>(
    { type: "statement", speakers: [{ who: "choir" }], act: "thank", content: "Kestrels yodelled vividly." },
    { type: "meeting", form: "conference", participants: [{ who: "choir" }, { who: "guild" }], place: "fen" },
    { type: "territorial-position", holder: "guild", territories: ["fen"], stance: "reserves" },
    { type: "control-assessment", controller: "choir", territories: ["fen"], degree: "partial" },
  )
  .map(
    (event) =>
      ({
        ...event,
        id: "unrelated",
        when: { date: "1911-02-03" },
        reports: [{ source: "almanac" }],
      }) as DiplomaticEvent,
  );

/** The dossier with such an event, and the records that it refers to. */
function withRecords(dossier: Dossier, event: DiplomaticEvent): Dossier {
  return {
    ...dossier,
    sources: [...dossier.sources, { id: "almanac", kind: "document", title: "Zyxel almanac" }],
    actors: [
      ...dossier.actors,
      { id: "choir", kind: "organisation", name: "Quorndon Choir" },
      { id: "guild", kind: "organisation", name: "Wexford Guild" },
    ],
    territories: [...(dossier.territories ?? []), { id: "fen", name: "Jobb Fen" }],
    events: [...dossier.events, event],
  };
}

describe("comparing two accounts", () => {
  it("gives the same whatever the ids of an account", () => {
    fc.assert(
      fc.property(accounts, ([left, right]) => {
        const plain = compareDossiers(left, right);
        const comparison = compareDossiers(left, renamed(right));
        expect(linesOf(comparison, left, right, (pair) => [pair.left, originalId(pair.right)])).toEqual(
          linesOf(plain, left, right),
        );
        expect(comparison.verdict).toBe(plain.verdict);
      }),
      runs,
    );
  });

  it("reads no word of a vocabulary as an id", () => {
    const account = (envoy: string, about: string, ...rest: DiplomaticEvent[]): Dossier => ({
      format: "diplomatic-events/1",
      sources: [{ id: "note", kind: "document" }],
      actors: [
        { id: "norland", kind: "polity", name: "Norland", country: "XA" },
        { id: "sudria", kind: "polity", name: "Sudria", country: "XB" },
        { id: envoy, kind: "unnamed", name: about },
      ],
      events: [
        {
          ...{ id: "talks", type: "statement", act: "assert", content: "talks." },
          speakers: [{ who: "norland", onBehalfOf: "sudria" }],
          audience: [{ who: "norland", level: "envoy" }],
          reports: [{ source: "note", evidence: [{ exact: "patrols." }] }],
        },
        ...rest,
      ],
    });
    const longer: DiplomaticEvent = {
      ...{ id: "more-talks", type: "statement", act: "assert", content: "patrols visas talks." },
      speakers: [{ who: "sudria" }],
      about: [{ subject: "ceasefire", toward: ["norland"] }],
      reports: [{ source: "note", evidence: [{ exact: "border aid." }] }],
    };
    const left = account("clerk", "A clerk", longer);
    const kindsOf = (right: Dossier): string[] =>
      compareDossiers(left, right).pairs.map((pair) => `${pair.kind} ${pair.left}`);
    expect(kindsOf(account("envoy", "An envoy"))).toEqual(["same talks"]);
    expect(kindsOf(account("someone", "An envoy"))).toEqual(["same talks"]);
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

  it("pairs the same when an account gets records that are related to no other", () => {
    fc.assert(
      fc.property(accounts, unrelated, fc.boolean(), ([one, other], event, isLeft) => {
        // A family of acts is shared by all statements of it, and weighs less the more there are.
        const family = ["welcome", "thank", "assess"];
        const isOfFamily = (each: DiplomaticEvent): boolean => "act" in each && family.includes(each.act);
        fc.pre(!isOfFamily(event) || ![...one.events, ...other.events].some(isOfFamily));
        // Two copies of one document are paired record by record, which an account with one record more is not.
        const [left, right]: [Dossier, Dossier] = [{ ...one, title: "The left" }, other];
        const [more, less] = isLeft ? [withRecords(left, event), right] : [left, withRecords(right, event)];
        expect(linesOf(compareDossiers(more, less), left, right)).toEqual(
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
