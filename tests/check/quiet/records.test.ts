import { describe, expect, test } from "vitest";
import { dossierTarget } from "../../../src/check/dossier.js";
import { diplomaticEventTarget } from "../../../src/check/events.js";
import type { Evidence, Link } from "../../../src/index.js";
import { isInOrder } from "../../support/in-order.js";
import { edited } from "../../support/naive/edited.js";
import { sample } from "../../support/naive/sample.js";

describe("a record is in order at first sight", () => {
  test.each(["/sources/0", "/actors/0", "/territories/0", "/instruments/0", "/events/0", "/events/1", ""])(
    "with extensions, and not with such as only the rules can judge: %s",
    (record) => {
      const extensions = `${record}/extensions`;
      expect(isInOrder(dossierTarget, edited({ [extensions]: { "acme:x": [1] } }))).toBe(true);
      const odd = JSON.parse('{ "acme:x": { "__proto__": 1 } }');
      expect(isInOrder(dossierTarget, edited({ [extensions]: odd }))).toBe(false);
    },
  );

  test("with up to twenty links", () => {
    const others = Array.from({ length: 21 }, (_, at) => ({
      id: `call-${at}`,
      type: "meeting",
      form: "conversation",
      participants: [{ who: "minister" }],
      reports: [{ source: "gazette" }],
    }));
    const linked = (count: number): Link[] =>
      others.slice(0, count).map(({ id }) => ({ rel: "alongside", to: id }));
    const events = [...sample.events, ...others];
    const dossier = (count: number): object => ({
      ...sample,
      events: events.map((event) => (event.id === "talks" ? { ...event, links: linked(count) } : event)),
    });
    expect(isInOrder(dossierTarget, dossier(20))).toBe(true);
    expect(isInOrder(dossierTarget, dossier(21))).toBe(false);
  });
});

describe("an event by itself is in order at first sight", () => {
  test.each(sample.events.map((event) => [event.id, event] as const))("%s", (_, event) => {
    expect(isInOrder(diplomaticEventTarget, event)).toBe(true);
  });

  test("an omission from sources that are not at hand", () => {
    const omission = { ...sample.events[3], act: "omit", evaluation: undefined };
    expect(isInOrder(diplomaticEventTarget, omission)).toBe(true);
  });

  const evidence = (...pieces: Evidence[]): object => ({
    ...sample.events[0],
    reports: [{ source: "gazette", evidence: pieces }],
  });
  test.each<[offsets: Partial<Evidence>, expected: boolean]>([
    [{ start: 4 }, true],
    [{ end: 4 }, true],
    [{ start: 3, end: 4 }, true],
    [{ start: 4, end: 4 }, false],
    [{ start: 5, end: 4 }, false],
  ])("with a quotation of some length: %j: %s", (offsets, expected) => {
    expect(isInOrder(diplomaticEventTarget, evidence({ exact: "x" }, { exact: "x", ...offsets }))).toBe(
      expected,
    );
  });

  test.each<[who: string, expected: boolean]>([
    ["agency", true],
    ["talks", false],
  ])("with others in its chain: %s: %s", (who, expected) => {
    const event = {
      ...sample.events[0],
      reports: [{ source: "gazette", via: [{ who }, { cue: "it is said" }] }],
    };
    expect(isInOrder(diplomaticEventTarget, event)).toBe(expected);
  });
});
