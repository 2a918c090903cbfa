import { describe, expect, test } from "vitest";
import { compareEvents } from "../../../src/compare/pairs/index.js";
import { defaultTuning } from "../../../src/compare.js";
import type { DiplomaticEvent } from "../../../src/index.js";
import { plainIdentity as identity } from "../../support/identity.js";

const reports = [{ source: "note" }];
const events: DiplomaticEvent[] = [
  { id: "s", type: "statement", speakers: [{ who: "arcadia" }], act: "assert", content: "So.", reports },
  { id: "m", type: "meeting", form: "visit", participants: [{ who: "arcadia" }], reports },
  {
    id: "p",
    type: "territorial-position",
    holder: "arcadia",
    territories: ["port"],
    stance: "reserves",
    reports,
  },
  { id: "c", type: "control-assessment", territories: ["port"], degree: "full", reports },
  { id: "r", type: "race", reports } as unknown as DiplomaticEvent,
];

describe.each(events.map((event) => [event.type, event] as const))("a %s", (type, left) => {
  test.each(events.map((event) => [event.type, event] as const))("and a %s", (other, right) => {
    const comparison = compareEvents(left, right, identity, defaultTuning);
    expect(comparison?.type).toBe(type === other && right !== events.at(-1) ? type : undefined);
  });
});
