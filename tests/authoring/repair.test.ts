import { describe, expect, test } from "vitest";
import { fixDossierText, formatDossier, selectEvents, textCoverage } from "../../src/authoring/index.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import {
  checkDossier,
  checkDossierText,
  type Dossier,
  dossierFormat,
  parseDossier,
} from "../../src/index.js";
import { cleanDossier, slips } from "./planted-slips.js";

const cleanText = formatDossier(cleanDossier);
const plant = (text: string, { right, wrong }: (typeof slips)[number]): string => text.replace(right, wrong);

describe("fixDossierText", () => {
  const planted = slips.reduce(plant, cleanText);

  test("the twenty planted slips are twenty places of a dossier without issues", () => {
    expect(checkDossierText(cleanText).issues).toEqual([]);
    for (const { right } of slips) expect(cleanText.split(right)).toHaveLength(2);
    expect(slips).toHaveLength(20);
  });

  test.each(slips)("$wrong: repaired where the remedy is sure, else reported and left", (slip) => {
    const wrong = plant(cleanText, slip);
    const { text, fixes, issues } = fixDossierText(wrong);
    expect(text).toBe(slip.sure ? cleanText : wrong);
    expect(fixes.length > 0).toBe(slip.sure);
    expect(issues.length > 0).toBe(!slip.sure);
  });

  test("repairs the fifteen sure ones together, and reports the five others", () => {
    const { text, issues } = fixDossierText(planted);
    expect(text).toBe(slips.filter(({ sure }) => !sure).reduce(plant, cleanText));
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set(["dangling-reference", "unknown-word", "unknown-field", "missing-field", "quote-not-found"]),
    );
  });

  test("names each fix with what was there and what is there now", () => {
    const { fixes } = fixDossierText(
      cleanText.replace('"start": 0', '"start": 4').replace('"act": "thank"', '"act": "thanks"'),
    );
    expect(fixes).toEqual([
      {
        code: "offset-mismatch",
        pointer: "/events/0/reports/0/evidence/0/start",
        path: ["events", 0, "reports", 0, "evidence", 0, "start"],
        found: 4,
        fixed: 0,
      },
      {
        code: "unknown-word",
        pointer: "/events/4/act",
        path: ["events", 4, "act"],
        found: "thanks",
        fixed: "thank",
      },
    ]);
  });

  test("changes nothing but the slips: layout, line ends and unknown data stay", () => {
    const odd = cleanText.replace("{\n", '{\r\n\t"extensions" : {"acme:x":[1.0, 1e3]},\r\n');
    expect(fixDossierText(odd)).toMatchObject({ text: odd, fixes: [] });
    expect(fixDossierText(odd.replace('"act": "thank"', '"act": "thanks"')).text).toBe(odd);
  });

  test.each([
    [
      "two ids are equally near",
      '"place": "nairobi"',
      '"place": "nairoby"',
      { id: "nairobe", name: "Other" },
    ],
    ["only the digits differ", '"place": "nairobi"', '"place": "zone-3"', { id: "zone-2", name: "Zone" }],
  ])("leaves an id where %s", (_, right, wrong, other) => {
    const two: Dossier = { ...cleanDossier, territories: [...(cleanDossier.territories ?? []), other] };
    expect(fixDossierText(formatDossier(two).replace(right, wrong)).fixes).toEqual([]);
  });

  test("leaves a field whose right name is taken", () => {
    const both = cleanText.replace('"place": "nairobi"', '"place": "nairobi", "plac": "nairobi"');
    expect(fixDossierText(both).fixes).toEqual([]);
  });

  test("leaves a quotation whose accents differ, which may be another word", () => {
    const dossier = {
      format: dossierFormat,
      sources: [{ id: "s", kind: "readout", text: "Er förderte die Gespräche." }],
      actors: [{ id: "a", kind: "person", name: "A" }],
      events: [
        {
          id: "e",
          type: "statement",
          speakers: [{ who: "a" }],
          act: "assert",
          content: "A.",
          reports: [{ source: "s", evidence: [{ exact: "forderte die Gesprache" }] }],
        },
      ],
    };
    expect(fixDossierText(JSON.stringify(dossier)).fixes).toEqual([]);
  });

  test("removes a byte order mark and trailing commas, before what they hid", () => {
    const text =
      '\ufeff{ "format": "diplomatic-events/1", "sources": [], "events": [,],\n "actors": [{ "id": "a", "kind": "persn", "name": "A, ]",\n },], }';
    const { text: fixed, fixes, issues } = fixDossierText(text.replace("[,]", "[]"));
    expect(fixed).toBe(
      '{ "format": "diplomatic-events/1", "sources": [], "events": [],\n "actors": [{ "id": "a", "kind": "person", "name": "A, ]"\n }] }',
    );
    expect(fixes.map(({ code }) => code)).toEqual([
      "byte-order-mark",
      ...["trailing-comma", "trailing-comma", "trailing-comma"],
      "unknown-word",
    ]);
    expect(issues).toEqual([]);
  });

  test.each(["", "{", "null", "[,]"])("leaves what is no dossier: %j", (text) => {
    const result = fixDossierText(text);
    expect([result.text, result.fixes]).toEqual([text, []]);
    expect(result.issues.length).toBeGreaterThan(0);
  });
});

describe("textCoverage", () => {
  test("finds the two sentences that no record rests on", () => {
    const [report, ...others] = textCoverage(cleanDossier);
    expect(others).toEqual([]);
    const text = cleanDossier.sources[0]?.text ?? "";
    const open = report?.sentences.filter(({ records }) => records.length === 0) ?? [];
    expect(open.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Traders in Mombasa had waited for it since 2019.",
      "The ministers will meet again in Amman.",
    ]);
    expect(report).toMatchObject({ source: "report", share: 0.8 });
    expect(report?.sentences[3]?.records).toEqual(["welcome", "thanks"]);
    expect(report?.sentences[2]).toEqual({ start: 146, end: 195, records: ["consulate"] });
  });

  test("counts a quotation that is missing or ambiguous for no sentence", () => {
    const wrong = JSON.parse(
      formatDossier(cleanDossier).replace('"exact": "Both sides agreed', '"exact": "Both sides hope'),
    );
    expect(textCoverage({ ...wrong, sources: cleanDossier.sources })[0]?.share).toBe(0.7);
  });

  test("counts the source itself for the line that is its title", () => {
    const text = "Ports to reopen\n\nThe ministers met. They left.";
    const source = { id: "s", kind: "readout", title: "Ports to reopen", text } as const;
    const [coverage] = textCoverage({ ...cleanDossier, sources: [source], events: [] });
    expect(coverage?.sentences.map(({ records }) => records)).toEqual([["s"], [], []]);
  });

  test("cuts no sentence at an abbreviation, and leaves sources without a text out", () => {
    const source = {
      id: "s",
      kind: "readout",
      text: "U.S. President Lee met Mr. Oh.\n\nHeadline\n\n“Good,” he said.",
    } as const;
    const dossier: Dossier = { ...cleanDossier, sources: [{ id: "t", kind: "readout" }, source], events: [] };
    expect(
      textCoverage(dossier).map(({ sentences }) =>
        sentences.map(({ start, end }) => source.text.slice(start, end)),
      ),
    ).toEqual([["U.S. President Lee met Mr. Oh.", "Headline", "“Good,” he said."]]);
  });
});

describe("formatDossier", () => {
  test("gives one text for every order of keys", () => {
    const turned = JSON.parse(cleanText, (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(Object.keys(turned)[0]).toBe("events");
    expect(formatDossier(turned)).toBe(cleanText);
    expect(JSON.parse(cleanText)).toEqual(cleanDossier);
  });

  test("puts unknown fields last and keeps extensions as they are", () => {
    const given = { events: [], x: 1, extensions: { "b:b": 1, "a:a": 2 }, actors: [], $schema: "s" };
    expect(formatDossier({ ...given, sources: [], format: dossierFormat })).toBe(
      `{
  "$schema": "s",
  "format": "diplomatic-events/1",
  "sources": [],
  "actors": [],
  "events": [],
  "extensions": {"b:b": 1, "a:a": 2},
  "x": 1
}
`,
    );
  });
});

describe("selectEvents", () => {
  test("takes all that the events refer to, directly or through others, and nothing else", () => {
    const part = selectEvents(cleanDossier, ["welcome"]);
    expect(part.events.map(({ id }) => id)).toEqual(["consulate", "welcome"]);
    expect(part.actors.map(({ id }) => id)).toEqual(["kenya", "jordan", "otieno", "haddad"]);
    expect(part.territories).toEqual([]);
    expect(part.sources).toEqual(cleanDossier.sources);
  });

  test.each(referenceDossier.events.map(({ id }) => id))("the part of %s is valid", (id) => {
    const part = selectEvents(referenceDossier, [id]);
    expect(checkDossier(part)).toEqual({ ok: true, value: part, issues: [] });
    expect(part.events.length).toBeLessThan(referenceDossier.events.length);
  });

  test("takes the instrument of a provision", () => {
    const [first, ...rest] = referenceDossier.events;
    if (first?.type !== "meeting") throw new Error("expected a meeting");
    const about = { ...first, about: [{ ref: "ceasefire-provision" }] };
    const part = selectEvents({ ...referenceDossier, events: [about, ...rest] }, [first.id]);
    expect(part.instruments?.map(({ id }) => id)).toEqual(["memorandum"]);
    expect(part.events.map(({ id }) => id)).toContain("memorandum-offer");
  });

  test("all events are the whole dossier", () => {
    expect(
      selectEvents(
        referenceDossier,
        referenceDossier.events.map(({ id }) => id),
      ),
    ).toEqual(referenceDossier);
  });

  test("refuses an id that no event has", () => {
    expect(() => selectEvents(cleanDossier, ["welcom"])).toThrow(
      new TypeError('There is no event "welcom"; did you mean "welcome"?'),
    );
    expect(() => selectEvents(cleanDossier, ["kenya"])).toThrow(new TypeError('There is no event "kenya"'));
  });

  test("keeps every record whose id stands in parts that only a newer version defines", () => {
    const vote = { id: "vote", type: "vote", voters: [{ who: "envoy" }], reports: [{ source: "note" }] };
    const call = { id: "call", type: "meeting", form: "conversation", participants: [{ who: "host" }] };
    const newer: Dossier = parseDossier(
      {
        format: dossierFormat,
        sources: [
          { id: "note", kind: "readout" },
          { id: "other", kind: "readout" },
        ],
        actors: ["envoy", "host", "guest", "sponsor", "stranger"].map((id) => ({
          id,
          kind: "person",
          name: id,
        })),
        events: [vote, { ...call, hostedBy: { who: "guest" }, reports: [{ source: "other" }] }],
        sponsors: ["sponsor"],
      },
      { mode: "loose" },
    );
    const idsOf = ({ sources, actors }: Dossier): string[] => [...sources, ...actors].map(({ id }) => id);
    expect(idsOf(selectEvents(newer, ["vote"]))).toEqual(["note", "envoy", "sponsor"]);
    expect(idsOf(selectEvents(newer, ["call"]))).toEqual(["other", "host", "guest", "sponsor"]);
  });
});
