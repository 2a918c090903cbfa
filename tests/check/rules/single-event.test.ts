import { describe, expect, test } from "vitest";
import { checkDiplomaticEvent } from "../../../src/index.js";

const statement = {
  id: "remark",
  type: "statement",
  speakers: [{ who: "minister" }],
  act: "assert",
  content: "The bridge is open.",
};
const visit = { id: "visit", type: "meeting", form: "visit", participants: [{ who: "minister" }] };

describe("an event by itself", () => {
  test.each<[what: string, event: object, issues: string[]]>([
    [
      "is no statement in its own chain",
      { ...statement, reports: [{ source: "note", via: [{ who: "agency" }, { who: "remark" }] }] },
      ["circular-reference /reports/0/via/1/who"],
    ],
    ["may have others there", { ...statement, reports: [{ source: "note", via: [{ who: "offer" }] }] }, []],
    [
      "is known to be passed on by none but a statement",
      { ...visit, reports: [{ source: "note", via: [{ who: "visit" }] }] },
      [],
    ],
    [
      "is no answer to itself",
      { ...statement, links: [{ rel: "responds-to", to: "remark" }], reports: [{ source: "note" }] },
      ["circular-reference /links/0/to"],
    ],
    [
      "may be another account of one that is not at hand",
      { ...statement, links: [{ rel: "same-event", to: "visit" }], reports: [{ source: "note" }] },
      [],
    ],
    [
      "has a time that can be",
      { ...visit, when: { date: "2024-03-01", duration: { iso: "P2D" } }, reports: [{ source: "note" }] },
      ["contradictory-order /when/date"],
    ],
    [
      "does not come after itself",
      { ...visit, when: { relative: [{ relation: "after", to: "visit" }] }, reports: [{ source: "note" }] },
      ["contradictory-order /when/relative/0"],
    ],
    [
      "may leave out what is in sources that are not at hand",
      { ...statement, act: "omit", reports: [{ source: "note" }] },
      [],
    ],
  ])("%s", (_, event, issues) => {
    expect(checkDiplomaticEvent(event).issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      issues,
    );
  });
});
