import { describe, expect, test } from "vitest";
import { type DiplomaticEvent, describeEvent } from "../../src/index.js";
import { eventOf, type Fields, stage } from "./stage.js";

/** An event with words that only a newer version knows, as loose mode lets it pass. */
const sentenceOf = (type: DiplomaticEvent["type"], fields: Fields): string =>
  describeEvent({ ...eventOf(type, {}), ...fields } as DiplomaticEvent, stage);

describe("describeEvent shows unknown terms as written", () => {
  test.each<[type: DiplomaticEvent["type"], fields: Fields, expected: string]>([
    ["meeting", { form: "acme:sports-match" }, "(sports match)"],
    ["meeting", { medium: "by-letter" }, "(by letter)"],
    ["meeting", { outcome: "shared-meal" }, "with the outcome “shared meal”"],
    [
      "meeting",
      {
        participants: [
          { who: "arcadia", level: "junior-staff" },
          { who: "borduria", level: "junior-staff" },
        ],
      },
      "at junior-staff level",
    ],
    [
      "meeting",
      { participants: [{ who: "arcadia" }, { who: "borduria" }, { who: "envoy", role: "note-taker" }] },
      "as note taker",
    ],
    ["territorial-position", { stance: "leases-out" }, "leases out"],
    ["territorial-position", { extent: "most-parts" }, "“most parts” of"],
    ["control-assessment", { kind: "air-cover" }, "air cover"],
    ["statement", { status: "half-done" }, "(half done)"],
    ["statement", { certainty: "near-certain" }, "near certain"],
    ["statement", { reports: [{ source: "story", basis: "read-out" }] }, "read out"],
    [
      "statement",
      { reports: [{ source: "story", via: [{ who: "official", term: "off-camera" }] }] },
      "off camera",
    ],
    [
      "statement",
      { reports: [{ source: "story", via: [{ who: "official", certainty: "near-certain" }] }] },
      "near certain",
    ],
    ["statement", { reports: [{ source: "story", certainty: "near-certain" }] }, "(calling it near certain)"],
    ["statement", { reports: [{ source: "story", term: "off-camera" }] }, "(off camera)"],
    ["statement", { clauses: [{ kind: "in-case", text: "it snows" }] }, "in case it snows"],
    ["statement", { act: "assess", evaluation: "so-so" }, "so so"],
    ["statement", { speakers: [{ who: "premier", certainty: "near-certain" }] }, "near certain Ana Ruiz"],
  ])("of a %s: %j", (type, fields, expected) => {
    expect(sentenceOf(type, fields)).toContain(expected);
    expect(sentenceOf(type, fields)).toMatch(/^\p{Lu}.*\.$/u);
  });
});
