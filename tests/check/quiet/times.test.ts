import { describe, expect, test } from "vitest";
import { areQuietTimes, noteTimes, type Times } from "../../../src/check/quiet/times.js";
import type { When } from "../../../src/index.js";
import { kindBits } from "../../../src/shape/generated/guards.js";

type Answer = [from: string, to: string];

/**
 * Whether some times hold together, and whether that took a search: which, unlike what tells it without one, asks of each relation
 * how near the two are.
 */
function judge(
  whens: Readonly<Record<string, When>>,
  answers: readonly Answer[],
): { quiet: boolean; searched: boolean } {
  let searched = false;
  const watched: When = {
    relative: [
      {
        relation: "after",
        to: "a",
        get nearness() {
          searched = true;
          return undefined;
        },
      },
    ],
  };
  const times: Times = { related: new Set(), responses: answers.map(([from, to]) => ({ from, to })) };
  const all = Object.entries({ ...whens, watched });
  for (const [id, when] of all) noteTimes(times, id, when);
  const entries: [string, When | undefined][] = [
    ["a", undefined],
    ["b", undefined],
    ["c", undefined],
    ...all,
  ];
  const records = new Map(
    entries.map(([id, when]) => [id, { kind: kindBits.meeting, record: { id, when } }]),
  );
  return { quiet: areQuietTimes(times, records), searched };
}

const on = (date: string, iso?: string): When => (iso === undefined ? { date } : { date, duration: { iso } });
const later = (to: string, more: object = {}): When => ({ relative: [{ relation: "after", to, ...more }] });
const sooner = (to: string, more: object = {}): When => ({ relative: [{ relation: "before", to, ...more }] });

test.each<[when: When | undefined, related: string[]]>([
  [undefined, []],
  [on("2024"), []],
  [{ duration: { iso: "P1D" } }, []],
  [{ date: "2024", duration: { asWritten: "long" } }, []],
  [on("2024", "P1D"), ["a"]],
  [later("b"), ["a", "b"]],
  [{ relative: [] }, ["a"]],
])("what is said of a time may contradict something where it is more than a date: %j", (when, related) => {
  const times: Times = { related: new Set(), responses: [] };
  noteTimes(times, "a", when);
  expect([...times.related]).toEqual(related);
});

describe("that times hold together is told without a search", () => {
  test.each<[what: string, whens: Readonly<Record<string, When>>, answers?: Answer[]]>([
    ["of what only lies after something", { a: later("b") }],
    ["of what only lies before something", { a: sooner("b"), c: sooner("b") }],
    ["of one after the other", { a: later("b"), b: later("c"), c: on("2024") }],
    [
      "by some time",
      { a: later("b", { offset: "P1D" }), b: sooner("c", { offset: "PT0S", bound: "at-least" }) },
    ],
    ["of what fits its date", { a: on("2024-03-01", "P1D"), b: on("2024-02", "P3W") }],
    ["of what fits its date to the second", { a: on("2024-03-01", "PT86400S") }],
    ["of what starts at a time of day", { a: on("2024-03-01T23:00:00", "P2D") }],
    [
      "of a length only in words",
      { a: { ...on("2024-03-01"), ...later("b"), duration: { asWritten: "for ever" } } },
    ],
    ["of a date that has no end", { a: on("2024/..", "P9Y"), b: on("../2024", "P9Y") }],
    ["of an answer dated later", { a: on("2024-03-02"), b: on("2024-03-01") }, [["a", "b"]]],
    ["of what dates show, too", { a: { ...on("2024-03-05"), ...later("b") }, b: on("2024-03-01") }],
    ["of what they show the other way", { a: { ...on("2024-03-01"), ...sooner("b") }, b: on("2024-03-05") }],
    ["of an answer to nothing dated", { a: on("2024-03-02"), b: { asWritten: "once" } }, [["a", "b"]]],
    ["of an answer not dated", { a: { asWritten: "soon" }, b: on("2024-03-02") }, [["a", "b"]]],
    [
      "of an answer dated later, of some length",
      { a: on("2024-03-02", "PT1H"), b: on("2024-03-01", "PT1H") },
      [["a", "b"]],
    ],
    ["of an answer without a date", { a: { asWritten: "soon" }, b: on("2024-03-01", "PT1H") }, [["a", "b"]]],
    [
      "of an answer to what has no date",
      { a: on("2024-03-01", "PT1H"), b: { asWritten: "once" } },
      [["a", "b"]],
    ],
    [
      "of an answer after something else",
      { a: later("c"), c: on("2020"), b: { asWritten: "once" } },
      [["a", "b"]],
    ],
    [
      "of an answer to what lies after something",
      { a: { asWritten: "soon" }, b: later("c"), c: on("2020") },
      [["a", "b"]],
    ],
  ])("%s", (_, whens, answers = []) => {
    expect(judge(whens, answers)).toEqual({ quiet: true, searched: false });
  });

  test.each<[what: string, whens: Readonly<Record<string, When>>, answers: Answer[], quiet: boolean]>([
    ["of what lies during something", { a: { relative: [{ relation: "during", to: "b" }] } }, [], true],
    ["of two dates", { a: { ...on("2024-03-02"), ...later("b") }, b: on("2024-03-01") }, [], true],
    [
      "of two dates that are wrong",
      { a: { ...on("2024-03-01"), ...later("b") }, b: on("2024-03-02") },
      [],
      false,
    ],
    [
      "of dates some time apart",
      { a: { ...on("2024-03-05"), ...later("b", { offset: "P4D" }) }, b: on("2024-03-01") },
      [],
      true,
    ],
    [
      "of dates not so far apart",
      { a: { ...on("2024-03-05"), ...later("b", { offset: "P9D" }) }, b: on("2024-03-01") },
      [],
      false,
    ],
    [
      "of dates far apart that are wrong",
      { a: { ...on("2024-03-01"), ...later("b") }, b: on("2024-03-05") },
      [],
      false,
    ],
    [
      "of the same the other way",
      { a: { ...on("2024-03-05"), ...sooner("b") }, b: on("2024-03-01") },
      [],
      false,
    ],
    [
      "of dates apart in one time",
      { a: { ...on("2024-03-05"), relative: [{ relation: "during", to: "b" }] }, b: on("2024-03-01") },
      [],
      false,
    ],
    [
      "of what lasts longer than its date shows",
      { a: { ...on("2024-03-05"), ...later("b") }, b: on("2024-03-01T10:00:00", "P9D") },
      [],
      false,
    ],
    ["of what is said twice", { a: later("b"), b: sooner("a") }, [], true],
    ["of a circle", { a: later("b"), b: later("a") }, [], false],
    ["of no time between", { a: later("b", { offset: "PT0S" }) }, [], false],
    ["of a length beyond the date", { a: on("2024-03-01", "PT86401S") }, [], false],
    ["of an answer after what it answers", { a: later("b") }, [["a", "b"]], true],
    ["of an answer before what it answers", { a: sooner("b") }, [["a", "b"]], false],
    ["of an answer dated earlier", { a: on("2024-03-01"), b: on("2024-03-02") }, [["a", "b"]], false],
    [
      "of an answer dated earlier by another",
      { a: sooner("c"), c: on("2020"), b: on("2024") },
      [["a", "b"]],
      false,
    ],
    [
      "of an answer dated earlier than another",
      { a: on("2020"), b: later("c"), c: on("2024") },
      [["a", "b"]],
      false,
    ],
  ])("but not %s", (_, whens, answers, quiet) => {
    expect(judge(whens, answers)).toEqual({ quiet, searched: true });
  });
});
