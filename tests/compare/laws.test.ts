import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIdentity } from "../../src/compare/identity/index.js";
import type { EventComparison } from "../../src/compare/index.js";
import {
  type Comparison,
  compareMeetings,
  compareStatements,
  compareTerritorialPositions,
} from "../../src/compare/index.js";
import { compareEvents } from "../../src/compare/pairs/index.js";
import { defaultTuning, type Shift } from "../../src/compare.js";
import type { DiplomaticEvent, Dossier } from "../../src/index.js";
import {
  assessment,
  dossier,
  frozen,
  meeting,
  position,
  shuffled,
  statement,
} from "../support/arbitrary-events.js";
import { lawRuns } from "../support/law-runs.js";

const runs = lawRuns(20);
const kinds = [
  ["statements", statement],
  ["meetings", meeting],
  ["territorial positions", position],
  ["control assessments", assessment],
] as const;

function compare(
  left: DiplomaticEvent,
  right: DiplomaticEvent,
  context: { left?: Dossier; right?: Dossier } = {},
): EventComparison {
  const identity = createIdentity(context, defaultTuning);
  const comparison = compareEvents(left, right, identity, defaultTuning);
  if (!comparison) throw new Error("the events are of two types");
  return comparison;
}

/** All that does not depend on which is the left one: what does is turned round. */
function turned(comparison: EventComparison, turn: boolean): unknown {
  const { score, coverage, features } = comparison;
  return {
    verdict: comparison.verdict,
    score: round(score),
    coverage: round(coverage),
    features: features.map(({ path, outcome, weight, score: each }) => [path, outcome, weight, round(each)]),
    ...("relation" in comparison ? { relation: comparison.relation } : {}),
    ...("identity" in comparison ? { identity: comparison.identity } : {}),
    ...("shift" in comparison ? { shift: turnedShift(comparison.shift, turn) } : {}),
    ...("order" in comparison
      ? {
          order: turn
            ? (({ before: "after", after: "before" } as Record<string, string>)[comparison.order] ??
              comparison.order)
            : comparison.order,
        }
      : {}),
    ...("byTerritory" in comparison
      ? {
          byTerritory: comparison.byTerritory
            .map(({ left, right, verdict }) =>
              (turn ? [right, left, verdict] : [left, right, verdict]).join(" "),
            )
            .sort(),
          onlyLeft: [...(turn ? comparison.onlyRight : comparison.onlyLeft)].sort(),
          onlyRight: [...(turn ? comparison.onlyLeft : comparison.onlyRight)].sort(),
        }
      : {}),
  };
}

function turnedShift(shift: Shift | undefined, turn: boolean): unknown {
  if (!shift) return undefined;
  const other: Record<string, string> = { hardened: "softened", softened: "hardened" };
  const direction = (word: string): string => (turn ? (other[word] ?? word) : word);
  return [
    direction(shift.verdict),
    shift.moved.map((move) => `${move.path} ${direction(move.direction)}`).sort(),
  ];
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

describe.each(kinds)("comparing %s", (_name, arbitrary) => {
  it("gives the same, turned round, for turned arguments", () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (left, right) => {
        expect(turned(compare(right, left), true)).toEqual(turned(compare(left, right), false));
      }),
      runs,
    );
  });

  it("gives the same, turned round, for turned arguments of two documents", () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, dossier, dossier, (left, right, a, b) => {
        expect(turned(compare(right, left, { left: b, right: a }), true)).toEqual(
          turned(compare(left, right, { left: a, right: b }), false),
        );
      }),
      runs,
    );
  });

  it("calls a record and its copy the same, with score 1", () => {
    fc.assert(
      fc.property(arbitrary, dossier, (event, context) => {
        const copy = structuredClone(context);
        for (const documents of [{}, { left: context }, { left: context, right: copy }]) {
          const { verdict, score, features } = compare(event, structuredClone(event), documents);
          expect(verdict).toBe("same");
          expect(score).toBe(1);
          expect(
            features.filter(({ outcome }) => outcome === "differs" || outcome === "contradicts"),
          ).toEqual([]);
        }
      }),
      runs,
    );
  });

  it("does not mind the order of keys and lists", () => {
    fc.assert(
      fc.property(
        arbitrary,
        arbitrary,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (left, right, stream) => {
          const random = (): number => stream.next().value;
          const mixed = compare(shuffled(left, random), shuffled(right, random));
          expect(turned(mixed, false)).toEqual(turned(compare(left, right), false));
        },
      ),
      runs,
    );
  });

  it("keeps scores and coverage from 0 to 1, gives a reason for everything, and leaves what it is given", () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, dossier, (left, right, context) => {
        const { score, coverage, features }: Comparison<string> = compare(frozen(left), frozen(right), {
          left: frozen(context),
        });
        for (const share of [score, coverage, ...features.map((each) => each.score)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const { reason, outcome, score: each } of features) {
          expect(reason).toMatch(/^["“A-Z].*[.]$/s);
          if (outcome === "missing") expect(each).toBe(0);
        }
      }),
      runs,
    );
  });

  it("never makes a difference of what only one side gives", () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(30), (event, number) => {
        const optional = Object.keys(event).filter((key) => !kept.has(key));
        const dropped = optional[number % Math.max(1, optional.length)];
        fc.pre(dropped !== undefined);
        const less = { ...event };
        Reflect.deleteProperty(less, dropped ?? "");
        for (const [left, right] of [
          [event, less],
          [less, event],
        ] as const) {
          const comparison = compare(left, right);
          const bad = comparison.features.filter(
            ({ outcome }) => outcome === "differs" || outcome === "contradicts",
          );
          expect(bad).toEqual([]);
          if ("relation" in comparison) expect(comparison.relation).not.toBe("contradicts");
          expect(["different", "incompatible"]).not.toContain(comparison.verdict);
        }
      }),
      runs,
    );
  });

  it("compares words of a newer version without throwing, and takes no side by them", () => {
    fc.assert(
      fc.property(
        arbitrary,
        arbitrary,
        fc.constantFrom("leases", "constructor", "__proto__"),
        (left, right, word) => {
          const newer = JSON.parse(
            JSON.stringify(left, (key, value: unknown) => (words.has(key) ? word : value)),
          );
          const comparison = compare(newer, right);
          if ("relation" in comparison) expect(comparison.relation).not.toBe("contradicts");
          if ("byTerritory" in comparison) expect(comparison.verdict).not.toBe("incompatible");
          compare(right, newer);
        },
      ),
      runs,
    );
  });
});

/** What must be there, and what absent means something by. */
const kept = new Set([
  ...["id", "type", "reports", "speakers", "act", "content", "form", "participants", "holder", "territories"],
  ...["stance", "degree", "negated", "status"],
]);

/** The fields that have a word of a vocabulary. */
const words = new Set([
  ...[
    "act",
    "evaluation",
    "certainty",
    "continuity",
    "status",
    "stance",
    "extent",
    "form",
    "medium",
    "outcome",
  ],
  ...["degree", "kind", "level", "subject", "bound"],
]);

describe("the public functions", () => {
  it("give what comparing events gives", () => {
    const options = lawRuns(10);
    fc.assert(
      fc.property(statement, statement, (left, right) => {
        expect({ type: "statement", ...compareStatements(left, right) }).toEqual(compare(left, right));
      }),
      options,
    );
    fc.assert(
      fc.property(meeting, meeting, (left, right) => {
        expect({ type: "meeting", ...compareMeetings(left, right) }).toEqual(compare(left, right));
      }),
      options,
    );
    fc.assert(
      fc.property(position, position, (left, right) => {
        expect({ type: "territorial-position", ...compareTerritorialPositions(left, right) }).toEqual(
          compare(left, right),
        );
      }),
      options,
    );
  });
});
