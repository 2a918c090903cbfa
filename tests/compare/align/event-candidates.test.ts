import { describe, expect, test } from "vitest";
import { nearPairs } from "../../../src/compare/align/event-candidates.js";
import type {
  ControlAssessment,
  DiplomaticEvent,
  Meeting,
  Statement,
  TerritorialPosition,
} from "../../../src/index.js";
import { plainIdentity } from "../../support/identity.js";

const reports = [{ source: "note" }];
const statement: Statement = {
  id: "e",
  type: "statement",
  speakers: [{ who: "arcadia" }],
  act: "assert",
  content: "Same.",
  reports,
};
const meeting: Meeting = {
  id: "e",
  type: "meeting",
  form: "visit",
  participants: [{ who: "arcadia" }],
  reports,
};
const position: TerritorialPosition = {
  id: "e",
  type: "territorial-position",
  holder: "arcadia",
  territories: ["valley"],
  stance: "reserves",
  reports,
};
const assessment: ControlAssessment = {
  id: "e",
  type: "control-assessment",
  territories: ["valley"],
  degree: "full",
  reports,
};

/** Equal ids are partners. */
const identity = { ...plainIdentity, partner: (id: string) => id };

// What more than 200 events share tells them apart too little; so of so many alike, only what two share beside counts.
const many = 201;

/** The places of the pairs that are found where only the last of each side has what is given, and the others something of their own. */
function found(
  own: (side: string, at: number) => DiplomaticEvent,
  shared: DiplomaticEvent,
  other = shared,
): string[] {
  const side = (name: string): DiplomaticEvent[] => [
    ...Array.from({ length: many }, (_, at) => own(name, at)),
    name === "l" ? shared : other,
  ];
  return nearPairs(side("l"), side("r"), identity).map(([a, b]) => `${a} ${b}`);
}

const day = (side: string, at: number): string => `${side === "l" ? 1 : 2}${String(at).padStart(3, "0")}`;

describe("two events are looked at closely, among many of the same party or place, where they share", () => {
  test.each<
    [
      what: string,
      own: (side: string, at: number) => DiplomaticEvent,
      shared: DiplomaticEvent,
      other?: DiplomaticEvent,
    ]
  >([
    [
      "words of a source",
      (side, at) => ({ ...meeting, reports: [{ source: "note", evidence: [{ exact: `${side}${at}` }] }] }),
      { ...meeting, reports: [{ source: "note", evidence: [{ exact: "They met." }] }] },
    ],
    [
      "words of a quotation",
      (side, at) => ({
        ...meeting,
        reports: [{ source: "note", evidence: [{ exact: `${side}${at}aaa bbb${side}${at}`, quoted: true }] }],
      }),
      { ...meeting, reports: [{ source: "note", evidence: [{ exact: "never ever", quoted: true }] }] },
      { ...meeting, reports: [{ source: "note", evidence: [{ exact: "Never again.", quoted: true }] }] },
    ],
    [
      "a party",
      (side, at) => ({ ...meeting, participants: [{ who: `${side}${at}` }] }),
      { ...meeting, participants: [{ who: "borduria" }] },
    ],
    [
      "for whom a party acts",
      (side, at) => ({ ...meeting, participants: [{ who: "arcadia", onBehalfOf: `${side}${at}` }] }),
      { ...meeting, participants: [{ who: "arcadia", onBehalfOf: "borduria" }] },
    ],
    [
      "a party on a day",
      (side, at) => ({ ...meeting, when: { date: day(side, at) } }),
      { ...meeting, when: { date: "3000-01-01" } },
    ],
    [
      "a place",
      (side, at) => ({ ...assessment, territories: ["valley", `${side}${at}`] }),
      { ...assessment, territories: ["valley", "pass"] },
      { ...assessment, territories: ["valley", "pass"], degree: "none" },
    ],
    [
      "a place of a meeting",
      (side, at) => ({ ...meeting, place: `${side}${at}` }),
      { ...meeting, place: "pass" },
    ],
    [
      "a place of a statement",
      (side, at) => ({ ...statement, about: [{ territories: [`${side}${at}`] }] }),
      { ...statement, about: [{ territories: ["pass"] }] },
    ],
    [
      "a matter of a party",
      (side, at) => ({ ...statement, about: [{ subject: `acme:${side}${at}` as "talks" }] }),
      { ...statement, about: [{ subject: "talks" }] },
    ],
    [
      "a record that they are about",
      (side, at) => ({ ...statement, about: [{ ref: `${side}${at}` }] }),
      { ...statement, about: [{ ref: "pact" }] },
    ],
    [
      "a word of the content",
      (side, at) => ({ ...statement, content: `Same ${side}${at}x.` }),
      { ...statement, content: "Same border." },
    ],
    [
      "an act",
      (side) => ({ ...statement, act: side === "l" ? "deny" : "assert" }),
      { ...statement, act: "welcome" },
    ],
    [
      "a stance",
      (side) => ({ ...position, stance: side === "l" ? "offers" : "reserves" }),
      { ...position, stance: "renounces" },
    ],
    [
      "who holds what",
      (side, at) => ({ ...position, holder: `${side}${at}` }),
      { ...position, holder: "borduria" },
    ],
    [
      "a controller",
      (side, at) => ({ ...assessment, controller: `${side}${at}` }),
      { ...assessment, controller: "borduria" },
    ],
    [
      "a degree of control of a place",
      (side) => ({ ...assessment, degree: side === "l" ? "none" : "full" }),
      { ...assessment, degree: "partial" },
    ],
  ])("%s", (_, own, shared, other) => {
    expect(found(own, shared, other)).toEqual([`${many} ${many}`]);
  });

  // Each party and each place is common to many, and only two events have both.
  const common = (at: number): string => `c${at % 2}`;
  test("a party and another", () => {
    const own = (side: string, at: number): Meeting => ({
      ...meeting,
      participants: [{ who: common(at) }, { who: `${side}${at}` }],
    });
    const fillers = (side: string): Meeting[] =>
      Array.from({ length: 2 * many + 2 }, (_, at) => own(side, at));
    const both: Meeting = { ...meeting, participants: [{ who: "c1" }, { who: "c0" }] };
    expect(nearPairs([...fillers("l"), both], [...fillers("r"), both], identity)).toEqual([
      [2 * many + 2, 2 * many + 2],
    ]);
  });

  test("a party at a place", () => {
    const fillers = (side: string): Meeting[] =>
      Array.from({ length: 2 * many + 2 }, (_, at) => ({
        ...meeting,
        participants: [{ who: at % 2 === 0 ? "c0" : `${side}${at}` }],
        place: at % 2 === 0 ? `${side}${at}` : "c1",
      }));
    const both: Meeting = { ...meeting, participants: [{ who: "c0" }], place: "c1" };
    expect(nearPairs([...fillers("l"), both], [...fillers("r"), both], identity)).toEqual([
      [2 * many + 2, 2 * many + 2],
    ]);
  });
});

describe("two events are not looked at closely", () => {
  test("where they are of two types or share nothing", () => {
    const other: Meeting = { ...meeting, participants: [{ who: "borduria" }] };
    expect(
      nearPairs(
        [statement, meeting, other],
        [position, { ...statement, speakers: [{ who: "x" }], content: "No." }],
        identity,
      ),
    ).toEqual([]);
    expect(nearPairs([meeting, other], [other, meeting], identity)).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test("where equal ids name two things", () => {
    const apart = { ...plainIdentity, partner: () => undefined };
    expect(nearPairs([meeting], [meeting], apart)).toEqual([]);
    expect(
      nearPairs([meeting], [{ ...meeting, participants: [{ who: "x" }] }], {
        ...apart,
        partner: () => "arcadia",
      }),
    ).toEqual([[0, 0]]);
  });

  // By words alone, each event by another speaker.
  let speaker = 0;
  const saying = (...words: string[]): Statement => ({
    ...statement,
    speakers: [{ who: `speaker-${speaker++}` }],
    content: words.join(" "),
  });
  const times = <T>(count: number, make: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  /** The places of those of the right that are found for the first of the left. */
  const nearFirst = (left: Statement[], right: Statement[]): number[] =>
    nearPairs(left, right, identity).flatMap(([a, b]) => (a === 0 ? [b] : []));

  test("where sixteen others share more", () => {
    const words = times(20, (at) => `word${String.fromCharCode(97 + at)}`);
    // The nth of the right shares n + 1 words with the first of the left. The first four share more with sixteen others.
    const right = times(20, (at) => saying(...words.slice(0, at + 1), `own${String.fromCharCode(97 + at)}`));
    const others = times(4, (at) =>
      times(16, () => saying(...words.slice(0, at + 1), `own${String.fromCharCode(97 + at)}`)),
    );
    expect(nearFirst([saying(...words), ...others.flat()], right)).toEqual(times(16, (at) => at + 4));
  });

  test("but all are that share as much as the sixteenth", () => {
    const right = times(40, () => saying("border"));
    expect(nearFirst([saying("border")], right)).toEqual(times(40, (at) => at));
  });

  test("and one rare word counts more than two common ones", () => {
    const right = [saying("lease", "island"), ...times(20, () => saying("border", "trade"))];
    // To others of the left the first of the right is nearer.
    const others = times(17, () => saying("lease", "island"));
    expect(nearFirst([saying("border", "trade", "lease"), ...others], right)).toContain(0);
  });

  test("of an event of a newer type nothing is known but its reports", () => {
    const race = { id: "e", type: "race", reports: [{ source: "note", evidence: [{ exact: "They ran." }] }] };
    const event = race as unknown as DiplomaticEvent;
    expect(nearPairs([event], [event], identity)).toEqual([[0, 0]]);
    expect(nearPairs([event], [{ ...event, reports }], identity)).toEqual([]);
  });
});
