import { describe, expect, test } from "vitest";
import {
  compareSides,
  createSides,
  identify,
  type PartyRelation,
  relateParties,
  relateSides,
  type Side,
  type Sides,
  type SidesComparison,
} from "../../../src/compare/sides/index.js";
import { type Actor, type Dossier, indexDossier, type Party } from "../../../src/index.js";
import { account, actor } from "./account.js";

const peru = actor("peru", "polity", "Peru", { country: "PE" });
const kenya = actor("kenya", "polity", "Kenya", { country: "KE" });
const bloc = actor("bloc", "organisation", "Union of Coasts");
const ministry = actor("ministry", "body", "Ministry of Finance", { partOf: "peru" });
const minister = actor("minister", "person", "Ana Ruiz", {
  offices: [{ title: "Minister of Finance", of: "ministry" }],
});

/** The sides of a party as words: ids, or codes where the document has no actor for them. */
function sidesOf(party: Party, ...actors: Actor[]): string[] {
  return createSides(account(...actors).index)
    .ofParty(party)
    .map(({ actor: id, country, settled }) => `${id ?? country}${settled ? "" : "?"}`);
}

describe("whom a party speaks for", () => {
  test.each<[what: string, party: Party, actors: Actor[], sides: string[]]>([
    ["a state for itself", { who: "peru" }, [peru], ["peru"]],
    [
      "a state not for the bloc that it belongs to",
      { who: "peru" },
      [{ ...peru, partOf: "bloc" }, bloc],
      ["peru"],
    ],
    [
      "a state for the bloc that it speaks on behalf of",
      { who: "peru", onBehalfOf: "bloc" },
      [peru, bloc],
      ["bloc"],
    ],
    [
      "a minister for the state, through the ministry",
      { who: "minister" },
      [minister, ministry, peru],
      ["peru"],
    ],
    ["a body for the state that it is part of", { who: "ministry" }, [ministry, peru], ["peru"]],
    [
      "one who acts for a body for the body's state",
      { who: "x", onBehalfOf: "ministry" },
      [ministry, peru],
      ["peru"],
    ],
    [
      "one with offices of two for both",
      { who: "x" },
      [
        peru,
        bloc,
        actor("x", "person", "X", {
          offices: [
            { title: "A", of: "peru" },
            { title: "B", of: "bloc" },
          ],
        }),
      ],
      ["peru", "bloc"],
    ],
    ["one with a code for its country", { who: "x" }, [actor("x", "body", "X", { country: "PE" })], ["PE"]],
    [
      "an official by the country in the name",
      { who: "x" },
      [kenya, actor("x", "unnamed", "A senior Kenyan official")],
      ["KE"],
    ],
    [
      "no person by a country in the name",
      { who: "x" },
      [kenya, actor("x", "person", "Kenya Moore")],
      ["x?"],
    ],
    [
      "a delegation for the sides of its members",
      { who: "team" },
      [
        peru,
        kenya,
        actor("team", "delegation", "The team"),
        { ...minister, partOf: "team", offices: [{ title: "M", of: "peru" }] },
        actor("k", "person", "K", { partOf: "team", offices: [{ title: "M", of: "kenya" }] }),
      ],
      ["peru", "kenya"],
    ],
    [
      "one of whom nothing is known perhaps for any",
      { who: "x" },
      [actor("x", "unnamed", "An official")],
      ["x?"],
    ],
    [
      "two that belong to each other perhaps for any",
      { who: "x" },
      [actor("x", "body", "X", { partOf: "y" }), actor("y", "body", "Y", { partOf: "x" })],
      ["y?"],
    ],
  ])("%s", (_what, party, actors, sides) => {
    expect(sidesOf(party, ...actors)).toEqual(sides);
  });

  test("without a document, the actor that is acted for, else the party", () => {
    const sides: Sides = createSides();
    expect(sides.ofParty({ who: "a", onBehalfOf: "b" })).toEqual([{ actor: "b", settled: true }]);
    expect(sides.ofParty({ who: "a" })).toEqual([{ actor: "a", settled: true }]);
  });
});

describe("two sets of sides", () => {
  const compare = (
    left: Actor[],
    right: Actor[],
    of: string[],
    and: string[],
  ): SidesComparison["relation"] => {
    const [one, other] = [account(...left), account(...right)];
    const { relate, leftSides, rightSides } = identify(one, other);
    const parties = (ids: string[]): Party[] => ids.map((who) => ({ who }));
    const there = compareSides(leftSides.ofParties(parties(of)), rightSides.ofParties(parties(and)), relate);
    const back = compareSides(rightSides.ofParties(parties(and)), leftSides.ofParties(parties(of)), (a, b) =>
      relate(b, a),
    );
    expect(back.relation).toBe(there.relation);
    expect([back.onlyRight, back.onlyLeft]).toEqual([there.onlyLeft, there.onlyRight]);
    return there.relation;
  };
  const other = [
    actor("p", "polity", "Perú"),
    actor("k", "polity", "Republic of Kenya"),
    actor("c", "polity", "Chile", { country: "CL" }),
    actor("who", "unnamed", "An official"),
  ];
  test.each<[of: string[], and: string[], relation: SidesComparison["relation"]]>([
    [["peru"], ["p"], "equal"],
    [["minister"], ["p"], "equal"],
    [["minister", "ministry"], ["p"], "equal"],
    [["peru", "kenya"], ["p"], "includes"],
    [["peru", "kenya"], ["k", "p"], "equal"],
    [["peru", "kenya"], ["p", "c"], "overlaps"],
    [["peru"], ["k"], "disjoint"],
    [["peru"], ["k", "c"], "disjoint"],
    [["peru"], ["who"], "unknown"],
    [["peru"], ["p", "who"], "includes"],
    [["peru", "kenya"], ["p", "who"], "unknown"],
    [["peru"], [], "unknown"],
  ])("%j and %j: %s", (of, and, relation) => {
    expect(compare([peru, kenya, ministry, minister], other, of, and)).toBe(relation);
  });

  test("two sides of one country are one, unless its actors are two", () => {
    const side: Side = { country: "LY", settled: true };
    expect(relateSides(side, side, () => "unknown")).toBe("likely-same");
    const [east, west] = [
      { ...side, actor: "east" },
      { ...side, actor: "west" },
    ];
    expect(relateSides(east, west, () => "different")).toBe("different");
    expect(relateSides(side, { ...side, country: "TN" }, () => "unknown")).toBe("different");
  });
});

test("a source that speaks for itself speaks for its publisher", () => {
  const { dossier } = account(peru, ministry);
  const sources: Dossier["sources"] = [{ id: "note", kind: "document", publisher: "ministry" }];
  const index = indexDossier({ ...dossier, sources });
  expect(createSides(index).ofActor("note")).toEqual([{ actor: "peru", country: "PE", settled: true }]);
});

describe("two parties", () => {
  const relate = (left: Party, right: Party): PartyRelation => {
    const [one, other] = [
      account(peru, kenya, ministry, minister),
      account(
        actor("state", "polity", "Republic of Peru"),
        actor("africa", "polity", "Kenya"),
        actor("delegation", "delegation", "The delegation", { partOf: "state" }),
        actor("ruiz", "person", "A. Ruiz", { partOf: "state" }),
        actor("envoy", "person", "Luis Paz", { partOf: "state" }),
        actor("official", "unnamed", "An official"),
        actor("guest", "person", "Tomas Berg"),
      ),
    ];
    const found = identify(one, other);
    const there = relateParties(left, right, found.leftSides, found.rightSides, found.relate);
    const back = relateParties(right, left, found.rightSides, found.leftSides, (a, b) => found.relate(b, a));
    expect(back).toBe(there);
    return there;
  };
  test.each<[left: string, right: string, relation: PartyRelation]>([
    ["peru", "state", "same"],
    ["minister", "ruiz", "same"],
    ["minister", "state", "same-side"],
    ["minister", "delegation", "same-side"],
    ["ministry", "envoy", "same-side"],
    ["minister", "envoy", "other-person"],
    ["minister", "africa", "other-side"],
    ["kenya", "ruiz", "other-side"],
    ["minister", "official", "unknown"],
    ["minister", "guest", "other-person"],
    ["ministry", "guest", "unknown"],
  ])("%s and %s: %s", (left, right, relation) => {
    expect(relate({ who: left }, { who: right })).toBe(relation);
  });

  test("who acts for another side is another party", () => {
    expect(relate({ who: "minister", onBehalfOf: "kenya" }, { who: "ruiz" })).toBe("other-side");
  });
});
