import { describe, expect, test } from "vitest";
import { checkDiplomaticEvent, checkDossier, type Issue } from "../../../src/index.js";
import { speechActs, subjects } from "../../../src/vocabulary.js";
import type { Edits } from "../../support/naive/cases.js";
import { edited } from "../../support/naive/edited.js";
import { sample } from "../../support/naive/sample.js";

const issuesOf = (edits: Edits, mode: "strict" | "loose" = "strict"): Issue[] =>
  checkDossier(edited(edits), { mode }).issues;

const [source, actor, report, statement] = ["/sources/0", "/actors/0", "/events/0/reports/0", "/events/1"];
const evidence = `${statement}/reports/0/evidence/0`;

test("says how to write a string where a list or an object is expected", () => {
  const event = (more: object): string[] =>
    checkDiplomaticEvent({
      id: "said",
      type: "statement",
      speakers: [{ who: "brekke" }],
      act: "thank",
      content: "Brekke thanks.",
      reports: [{ source: "readout" }],
      ...more,
    }).issues.map(({ hint }) => hint ?? "none");
  expect(event({ speakers: ["brekke"] })).toEqual(['write { "who": "brekke" }']);
  expect(event({ speakers: "brekke" })).toEqual(['write [{ "who": "brekke" }]']);
  expect(event({ about: [{ subject: "assistance", by: "qasira" }] })).toEqual(['write ["qasira"]']);
});

describe("what is wrong with a value is told in one sentence", () => {
  test.each<[pointer: string, value: Parameters<typeof edited>[0][string], message: string]>([
    [`${source}/kind`, 5, "Expected a string, found the number 5."],
    [`${source}/text`, null, "Expected a string, found null."],
    [`${source}/title`, "", "Expected some text, found an empty string."],
    [`${source}/published`, 5, "Expected a string, found the number 5."],
    ["/sources", "none", 'Expected an array, found the string "none".'],
    ["/sources", undefined, 'The required field "sources" is missing.'],
    [actor, "Arcadia", 'Expected an object, found the string "Arcadia".'],
    [`${actor}/sameAs`, {}, "Expected an array, found an object."],
    [`${actor}/name`, undefined, 'The required field "name" is missing.'],
    [`${actor}/country`, true, "Expected a string, found true."],
    ["/extensions", [], "Expected an object, found an array."],
    ["/extensions", { acme: 1 }, 'Expected a namespaced key such as "acme:priority", found "acme".'],
    [`${report}/confidence`, "high", 'Expected a number, found the string "high".'],
    [`${report}/confidence`, -0.5, "Expected 0 or more, found the number -0.5."],
    [`${report}/confidence`, 1.5, "Expected 1 or less, found the number 1.5."],
    [`${evidence}/start`, 1.5, "Expected a whole number, found the number 1.5."],
    [`${evidence}/start`, -1, "Expected 0 or more, found the number -1."],
    [`${evidence}/quoted`, "yes", 'Expected true, found the string "yes".'],
    [`${statement}/type`, undefined, 'The required field "type" is missing.'],
    [`${statement}/type`, 5, "Expected a string, found the number 5."],
    [`${statement}/act`, [], "Expected a string, found an array."],
    [`${statement}/act`, "sya", `"sya" is not one of the words here: ${words(speechActs)}.`],
    [`${statement}/about/0/subject`, 5, "Expected a string, found the number 5."],
    [
      `${statement}/about/0/subject`,
      "weather",
      `"weather" is not one of the words here: ${words(subjects)}, or a namespaced word such as "acme:visas".`,
    ],
    [`${statement}/speakers`, [], "Expected at least one item, found none."],
    [`${statement}/content`, "", "Expected some text, found an empty string."],
    [`${statement}/content`, " \u00a0\u200b\n", "Expected some text, found no visible character."],
  ])("%s as %j: %s", (pointer, value, message) => {
    const messages = issuesOf({ [pointer]: value }).map((issue) => issue.message);
    expect(messages).toContain(message);
  });
});

test.each<[pointer: string, word: string, nearest: string]>([
  [`${source}/kind`, "news-artikle", "news-article"],
  ["/events/0/type", "meetin", "meeting"],
  [`${statement}/act`, "aks", "ask"],
  ["/events/0/about/0/subject", "transprot", "transport"],
])("at %s, suggests the word nearest to %s", (pointer, word, nearest) => {
  expect(issuesOf({ [pointer]: word })).toMatchObject([
    { code: "unknown-word", hint: `did you mean "${nearest}"?` },
  ]);
});

describe("of a record with a wrong field no more is said", () => {
  const doubtful: Edits = { [`${actor}/country`]: "UK" };
  const unheld: Edits = { "/events/0/status": "planned" };
  test.each<[edits: Edits, code: string]>([
    [{ ...doubtful, [`${actor}/name`]: undefined }, "missing-field"],
    [{ ...doubtful, [`${actor}/name`]: 5 }, "wrong-type"],
    [{ ...doubtful, [`${actor}/name`]: "" }, "empty-value"],
    [{ ...doubtful, [`${actor}/extensions`]: { acme: 1 } }, "malformed-string"],
    [{ ...doubtful, [`${actor}/offices`]: [{ title: "King", from: "once" }] }, "malformed-date"],
    [{ ...doubtful, [`${actor}/kind`]: "kingdom" }, "unknown-word"],
    [{ [`${source}/language`]: "jp", [`${source}/published`]: "2024-02-30" }, "malformed-date"],
    [{ "/events/2/negated": "yes" }, "wrong-type"],
    [{ ...unheld, "/events/0/outcome": "succes" }, "unknown-word"],
    [{ [`${evidence}/start`]: -1, [`${evidence}/exact`]: "not there" }, "out-of-range"],
  ])("%j: %s", (edits, code) => {
    expect(issuesOf(edits).map((issue) => issue.code)).toEqual([code]);
  });

  test("but of one with a field too many, or a word too new", () => {
    const codes = (edits: Edits, mode: "strict" | "loose") => issuesOf(edits, mode).map(({ code }) => code);
    const more: Edits = { ...doubtful, [`${actor}/colour`]: 1 };
    expect(codes(more, "strict")).toEqual(["unknown-code", "unknown-field"]);
    expect(codes(more, "loose")).toEqual(["unknown-code", "unknown-field"]);
    expect(codes({ ...unheld, "/events/0/outcome": "succes" }, "loose")).toEqual([
      "unknown-word",
      "outcome-of-unheld-meeting",
    ]);
  });
});

test.each([() => 1, Symbol("x"), 1n, Number.NaN, Number.POSITIVE_INFINITY])(
  "what JSON cannot hold is told as that, and not as of a wrong type, too: %o",
  (value) => {
    const actors = [{ ...sample.actors[0], name: value, country: "UK" }, ...sample.actors.slice(1)];
    const { issues } = checkDossier({ ...sample, actors });
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([["not-json", "/actors/0/name"]]);
  },
);

test("a hole in a list is no field that is missing", () => {
  const [talks, ...others] = sample.events;
  const { ok, issues } = checkDossier({
    ...sample,
    events: [{ ...talks, participants: [undefined] }, ...others],
  });
  expect(ok).toBe(false);
  expect(new Set(issues.map(({ pointer }) => pointer))).toEqual(new Set(["/events/0/participants/0"]));
  expect(issues.map(({ code }) => code)).not.toContain("missing-field");
});

test("what is empty is told with what it is, and a wrong key with the key", () => {
  expect(issuesOf({ "/events/0/participants": [] })[0]?.params).toEqual({ what: "array" });
  expect(issuesOf({ [`${actor}/name`]: "" })[0]?.params).toEqual({ what: "string" });
  expect(issuesOf({ [`${actor}/extensions`]: { acme: 1 } })[0]?.params).toMatchObject({ found: "acme" });
});

test("a key that is none is told where nothing stands behind it, too", () => {
  const { issues } = checkDossier({ ...sample, extensions: { acme: undefined } });
  expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["malformed-string", "/extensions/acme"],
  ]);
});

function words(list: readonly string[]): string {
  return `${list.slice(0, -1).join(", ")} or ${list.at(-1)}`;
}

describe("a field that there is not", () => {
  const own = 'put data of your own under "extensions", with a namespaced key such as "acme:field"';
  test.each<[pointer: string, hint: string | undefined]>([
    [`${actor}/nmae`, 'did you mean "name"?'],
    [`${actor}/colour`, own],
    [
      `${report}/colour`,
      "the fields here are source, via, term, evidence, basis, certainty, confidence and withdrawn",
    ],
    [`${report}/sorce`, 'did you mean "source"?'],
    ["/colour", own],
    ["/evnets", 'did you mean "events"?'],
    [`${statement}/colour`, own],
    // What is near is a field of another type of event.
    [`${statement}/holdr`, own],
  ])("%s: %s", (pointer, hint) => {
    const field = pointer.split("/").at(-1);
    expect(issuesOf({ [pointer]: 1 })).toMatchObject([
      { code: "unknown-field", severity: "error", message: `There is no field "${field}" here.`, pointer },
    ]);
    expect(issuesOf({ [pointer]: 1 })[0]?.hint).toBe(hint);
    expect(issuesOf({ [pointer]: 1 }, "loose")).toMatchObject([
      { code: "unknown-field", severity: "warning" },
    ]);
  });
});

describe("hints at another way to write a value", () => {
  const when = `${statement}/when`;
  test.each<[pointer: string, value: Edits[string], hint: string]>([
    [when, { date: "12 March 2031" }, 'write "2031-03-12"'],
    [when, { date: "March 2, 2031" }, 'write "2031-03-02"'],
    [when, { date: "2031-3-12" }, 'write "2031-03-12"'],
    [when, { date: "2031-03-12T10:00" }, 'write "2031-03-12T10:00:00"'],
    [when, { date: "2031-03-12T10:00+02:00" }, 'write "2031-03-12T10:00:00+02:00"'],
    [when, { date: "2031-03-12T10:00:00.5Z" }, 'write "2031-03-12T10:00:00Z"'],
    ...["31 April 2031", "12 Marchember 2031", "3-12-2031", "", "unknown"].map(
      (date): [string, Edits[string], string] => [
        when,
        { date },
        'write an EDTF date such as "2025-05-16", "2025-05" or "XXXX-05-16", or leave it out where it is unknown',
      ],
    ),
    [when, { start: "2031-03-12" }, 'a "date" has both, as in "2025-05-16/2025-05-18"'],
    [`${source}/kind`, "Article", 'did you mean "news-article"?'],
    [`${statement}/reports`, { source: "note" }, "write [{ … }]"],
    [`${statement}/quote`, "So be it", '"exact" is a field of "reports[].evidence[]"'],
    [`${statement}/speakers/0/who`, sample.actors[0]?.name, `did you mean "${sample.actors[0]?.id}"?`],
  ])("at %s for %j: %s", (pointer, value, hint) => {
    expect(issuesOf({ [pointer]: value }).map((issue) => issue.hint)).toContain(hint);
  });

  test("gives no list of objects where ids are due", () => {
    const [issue] = issuesOf({ [`${statement}/about/0/by`]: { id: "a" } });
    expect([issue?.code, issue?.hint]).toEqual(["wrong-type", undefined]);
  });

  test("names no id where two records have the name", () => {
    const actors = [...sample.actors, { ...sample.actors[0], id: "other" }];
    const name = sample.actors[0]?.name;
    const events = [{ ...sample.events[1], speakers: [{ who: name }] }];
    const { issues } = checkDossier({ ...sample, actors, events });
    expect(issues.find(({ code }) => code === "malformed-string")?.hint).toBeUndefined();
  });
});
