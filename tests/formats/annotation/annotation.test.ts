import { describe, expect, it } from "vitest";
import {
  annotationContext,
  fromWebAnnotations,
  type Passage,
  toWebAnnotations,
  type WebAnnotation,
} from "../../../src/annotation.js";
import type { Dossier, Source, Statement } from "../../../src/index.js";

// A fish (two UTF-16 code units) stands before the words, so that the two units of offsets differ.
const text = "🐟 Palau said the quota 'may' rise. Tuvalu said the quota would not rise.";
const bulletin: Source = { id: "bulletin", kind: "news-article", language: "en", text };

function demand(
  evidence: Statement["reports"][number]["evidence"],
  more: Partial<Statement> = {},
): Statement {
  return {
    id: "rise",
    type: "statement",
    speakers: [{ who: "palau" }],
    act: "assert",
    content: "The quota may rise.",
    reports: [{ source: "bulletin", ...(evidence && { evidence }) }],
    ...more,
  };
}

function dossierOf(event: Statement, source: Source = bulletin): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [source],
    actors: [{ id: "palau", kind: "polity", name: "Palau", country: "PW" }],
    events: [event],
  };
}

const quota = { exact: "the quota", prefix: "Tuvalu said ", start: 48, end: 57 };

describe("toWebAnnotations", () => {
  it("gives the dossier one annotation about its sources, and each event one about its words", () => {
    const { annotations, issues } = toWebAnnotations(dossierOf(demand([quota])), {
      base: "https://example.org/d",
    });
    expect(issues).toEqual([]);
    expect(annotations).toEqual([
      {
        "@context": annotationContext,
        id: "https://example.org/d",
        type: "Annotation",
        motivation: "describing",
        body: [
          {
            id: "https://example.org/d#/dossier",
            type: "Dataset",
            format: "application/json",
            dossier: { ...dossierOf(demand([])), events: ["rise"] },
          },
        ],
        target: [{ source: "https://example.org/d#bulletin", selector: [] }],
      },
      {
        "@context": annotationContext,
        id: "https://example.org/d#rise",
        type: "Annotation",
        motivation: "describing",
        body: [
          {
            type: "TextualBody",
            purpose: "describing",
            format: "text/plain",
            language: "en",
            value: "According to the news article, Palau said: The quota may rise.",
          },
          {
            id: "https://example.org/d#rise/record",
            type: "Dataset",
            format: "application/json",
            record: demand([quota]),
          },
        ],
        target: [
          {
            id: "https://example.org/d#rise/reports/0/evidence/0",
            source: "https://example.org/d#bulletin",
            selector: [
              {
                type: "TextQuoteSelector",
                exact: "the quota",
                prefix: " quota 'may' rise. Tuvalu said ".padStart(32, "e"),
                suffix: " would not rise.",
              },
              { type: "TextPositionSelector", start: 47, end: 56 },
            ],
          },
        ],
      },
    ]);
  });

  it("counts UTF-16 code units where it is asked to", () => {
    const [, rise] = toWebAnnotations(dossierOf(demand([quota])), { offsets: "utf-16" }).annotations;
    expect(rise?.target[0]).toMatchObject({ selector: [{}, { start: 48, end: 57 }] });
  });

  it("computes offsets that a quotation lacks, and writes the words as the text has them", () => {
    const [, rise] = toWebAnnotations(dossierOf(demand([{ exact: "quota ‘may’ rise" }]))).annotations;
    expect(rise?.target[0]).toMatchObject({
      selector: [{ exact: "quota 'may' rise" }, { start: 17, end: 33 }],
    });
  });

  it("names a source by its address on the web", () => {
    const source = { ...bulletin, url: "https://example.org/bulletin" };
    const annotations = toWebAnnotations(dossierOf(demand([quota]), source)).annotations;
    expect(annotations[0]?.target).toEqual([{ source: source.url, selector: [] }]);
    expect(annotations[1]?.target[0]).toMatchObject({ source: source.url });
  });

  it("targets the sources as a whole where a record quotes nothing", () => {
    const [, rise] = toWebAnnotations(dossierOf(demand(undefined))).annotations;
    expect(rise?.target).toEqual([{ source: "urn:diplomatic-events:dossier#bulletin", selector: [] }]);
  });

  it("reports each quotation without offsets", () => {
    const quotations = [
      { exact: "the quota" },
      { exact: "the limit" },
      { exact: "Quota talks", in: "title" as const },
    ];
    const { annotations, issues } = toWebAnnotations(dossierOf(demand(quotations)));
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["quote-ambiguous", "/events/0/reports/0/evidence/0"],
      ["quote-not-found", "/events/0/reports/0/evidence/1"],
      ["no-position", "/events/0/reports/0/evidence/2"],
    ]);
    expect(annotations[1]?.target).toMatchObject(
      quotations.map(({ exact }) => ({ selector: [{ type: "TextQuoteSelector", exact }] })),
    );
    const { text: _, ...silent } = bulletin;
    const [issue] = toWebAnnotations(dossierOf(demand([quota]), silent)).issues;
    expect(issue?.message).toBe('The words "the quota" have no offsets: the source has no text.');
  });
});

/** The annotations of a dossier with one statement, the statement's own changed. */
function edited(change: (annotation: WebAnnotation) => object | undefined, evidence = [quota]): unknown[] {
  const { annotations } = toWebAnnotations(dossierOf(demand(evidence)));
  const [frame, rise] = annotations;
  return JSON.parse(
    JSON.stringify([frame, ...(rise ? [change(rise)] : [])].filter((each) => each !== undefined)),
  );
}

function evidenceIn(document: object): unknown {
  return JSON.parse(JSON.stringify(document)).events[0].reports[0].evidence;
}

const selector = (exact: string, start?: number, end?: number): object[] => [
  { type: "TextQuoteSelector", exact },
  ...(start === undefined ? [] : [{ type: "TextPositionSelector", start, end }]),
];

describe("fromWebAnnotations, of a dossier that a tool has edited", () => {
  it("takes over a quotation that was moved, and keeps that it is the speaker's own", () => {
    const evidence = [{ ...quota, quoted: true as const }];
    const moved = edited(
      (rise) => ({
        ...rise,
        target: rise.target.map((each) => ({ ...Object(each), selector: selector("Palau", 2, 7) })),
      }),
      evidence,
    );
    const { document, issues } = fromWebAnnotations(moved);
    expect(evidenceIn(document)).toEqual([{ exact: "Palau", start: 3, end: 8, quoted: true }]);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([["span-changed", "/1/target/0"]]);
  });

  it("keeps the words where only their offsets have changed", () => {
    const shifted = edited((rise) => ({
      ...rise,
      target: rise.target.map((each) => ({ ...Object(each), selector: selector("the quota", 7, 16) })),
    }));
    const { document, issues } = fromWebAnnotations(shifted);
    expect(issues.map(({ code }) => code)).toEqual(["offsets-disagree"]);
    expect(evidenceIn(document)).toEqual([quota]);
  });

  it("keeps a quotation whose offsets, in the unit that is said, lead to the same words elsewhere", () => {
    const sentence = "Palau and Tuvalu have reached an accord on the quota for the year 2027. ";
    for (const text of [`🐟 ${sentence}`, `🐟 ${sentence.repeat(3)}`]) {
      // The second of two equal letters: counted in code points, its offset is that of the first one in code units.
      const start = text.lastIndexOf("ccord") + 1;
      const original = dossierOf(demand([{ exact: "c", start }]), { ...bulletin, text });
      const { annotations } = toWebAnnotations(original);
      const { document, issues, passages } = fromWebAnnotations(annotations, { offsets: "utf-16" });
      expect([document, issues, passages]).toEqual([original, [], []]);
    }
  });

  it("takes over a quotation that was moved to the same letter beside it", () => {
    const original = dossierOf(demand([{ exact: "c", start: 5 }]), { ...bulletin, text: "🐟 accord" });
    const moved = dossierOf(demand([{ exact: "c", start: 4, end: 5 }]), { ...bulletin, text: "🐟 accord" });
    const [frame, record] = toWebAnnotations(original, { offsets: "utf-16" }).annotations;
    const target = toWebAnnotations(moved, { offsets: "utf-16" }).annotations[1]?.target;
    const { document, issues } = fromWebAnnotations([frame, { ...record, target }], { offsets: "utf-16" });
    expect(document).toEqual(moved);
    expect(issues.map(({ code }) => code)).toEqual(["span-changed"]);
  });

  it("adds a quotation to the report of its source", () => {
    const more = edited((rise) => ({
      ...rise,
      target: [
        ...rise.target,
        { source: "urn:diplomatic-events:dossier#bulletin", selector: selector("Palau", 2, 7) },
      ],
    }));
    const { document, issues, passages } = fromWebAnnotations(more);
    expect(evidenceIn(document)).toEqual([quota, { exact: "Palau", start: 3, end: 8 }]);
    expect(issues.map(({ code, effect }) => [code, effect])).toEqual([["span-added", "repaired"]]);
    expect(passages).toEqual([]);
  });

  it("gives back a quotation of another source as a passage", () => {
    const more = edited((rise) => ({
      ...rise,
      target: [...rise.target, { source: "https://example.org/other", selector: selector("elsewhere") }],
    }));
    const { issues, passages } = fromWebAnnotations(more);
    expect(passages.map(({ evidence }) => evidence)).toEqual([[{ exact: "elsewhere" }]]);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([["unknown-source", "/1/target/1"]]);
  });

  it("keeps a quotation whose target is gone, and says so", () => {
    const { document, issues } = fromWebAnnotations(
      edited((rise) => ({ ...rise, target: "urn:diplomatic-events:dossier#bulletin" })),
    );
    expect(evidenceIn(document)).toEqual([quota]);
    expect(issues.map(({ code }) => code)).toEqual(["span-without-target"]);
  });

  it("reports a comment and fields that a record has no place for", () => {
    const { issues } = fromWebAnnotations(
      edited((rise) => ({
        ...rise,
        created: "2031-03-01T10:00:00Z",
        body: [...rise.body, { type: "TextualBody", purpose: "commenting", value: "Is this a demand?" }],
      })),
    );
    expect(issues.map(({ code, message }) => [code, message])).toEqual([
      ["field-not-held", 'A dossier has no place for the field "created" of an annotation.'],
      ["body-not-held", 'The record has no place for the body "Is this a demand?".'],
    ]);
  });

  it("reports a record that is gone, and keeps the others", () => {
    const { document, issues } = fromWebAnnotations(edited(() => undefined));
    expect(document).toMatchObject({ actors: [{ id: "palau" }], events: [] });
    expect(issues.map(({ code, params }) => [code, params])).toEqual([["missing-record", { id: "rise" }]]);
  });

  it("reports records without their dossier, a second dossier, a record told twice and what is no record", () => {
    const [frame, rise] = edited((each) => each);
    const codes = (...annotations: unknown[]): string[] =>
      fromWebAnnotations(annotations).issues.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(codes(rise)).toContain("missing-dossier ");
    expect(codes(frame, rise, frame)).toContain("second-dossier /2/body/0");
    expect(codes(frame, rise, rise)).toContain("duplicate-record /2/body/1");
    expect(codes({ ...Object(rise), body: { record: 7 } })).toContain("unreadable-record /0/body");
  });

  it("checks the dossier, and gives it back where it is invalid", () => {
    const dossier = dossierOf(demand([quota], { speakers: [{ who: "nauru" }] }));
    const { checked, document } = fromWebAnnotations(toWebAnnotations(dossier).annotations);
    expect(checked.ok).toBe(false);
    expect(document).toEqual(dossier);
  });

  it("takes the text of a source from the options", () => {
    const { text: _, ...silent } = bulletin;
    const dossier = dossierOf(demand([quota]), silent);
    const { document } = fromWebAnnotations(toWebAnnotations(dossier).annotations, { source: bulletin });
    expect(document).toEqual(dossierOf(demand([quota])));
  });
});

const source: Source = { ...bulletin, url: "https://example.org/bulletin" };

function passagesOf(annotations: unknown): { passages: Omit<Passage, "annotation">[]; codes: string[] } {
  const { passages, issues } = fromWebAnnotations(annotations, { source });
  return {
    passages: passages.map(({ annotation: _, ...rest }) => rest),
    codes: issues.map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

const target = { source: source.url, selector: selector("the quota would not rise", 47, 71) };

describe("fromWebAnnotations, of other makers", () => {
  it("reads what Recogito's text annotator writes", () => {
    const annotation = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      id: "a1",
      creator: { id: "guest" },
      created: "2031-03-01T10:00:00.000Z",
      body: [{ type: "TextualBody", purpose: "commenting", value: "A refusal" }],
      target: { id: "t1", annotation: "a1", ...target },
    };
    expect(passagesOf([annotation])).toEqual({
      passages: [
        {
          source: "bulletin",
          evidence: [{ exact: "the quota would not rise", start: 48, end: 72 }],
          comments: ["A refusal"],
          tags: [],
        },
      ],
      codes: [],
    });
    expect(fromWebAnnotations([annotation], { source }).passages[0]?.annotation).toEqual(annotation);
  });

  it.each(["rows", "annotations"])("reads what Hypothesis has under %s", (list) => {
    const exported = {
      [list]: [
        {
          id: "h1",
          uri: source.url,
          text: "A refusal",
          tags: ["quota"],
          target: [
            {
              source: source.url,
              selector: [
                {
                  type: "RangeSelector",
                  startContainer: "/p[1]",
                  startOffset: 51,
                  endContainer: "/p[1]",
                  endOffset: 75,
                },
                { type: "TextPositionSelector", start: 951, end: 975 },
                {
                  type: "TextQuoteSelector",
                  exact: "the quota would not rise",
                  prefix: "Nauru said ",
                  suffix: ".",
                },
              ],
            },
          ],
        },
      ],
    };
    expect(passagesOf(exported)).toEqual({
      passages: [
        {
          source: "bulletin",
          evidence: [{ exact: "the quota would not rise", start: 48, end: 72 }],
          comments: ["A refusal"],
          tags: ["quota"],
        },
      ],
      codes: [`context-disagrees /${list}/0/target/0`, `offsets-disagree /${list}/0/target/0`],
    });
  });

  it("reads a page, a collection and a single annotation", () => {
    const annotation = { type: "Annotation", bodyValue: "A refusal", target };
    for (const input of [
      annotation,
      { type: "AnnotationPage", items: [annotation] },
      { type: "AnnotationCollection", total: 1, first: { type: "AnnotationPage", items: [annotation] } },
    ])
      expect(passagesOf(input).passages).toMatchObject([{ comments: ["A refusal"] }]);
  });

  it("takes the words at offsets from the text, in the unit that is said", () => {
    const annotation = {
      target: { source: source.url, selector: { type: "TextPositionSelector", start: 2, end: 7 } },
    };
    expect(passagesOf(annotation)).toMatchObject({
      passages: [{ evidence: [{ exact: "Palau", start: 3, end: 8 }] }],
      codes: ["quote-from-offsets /target"],
    });
    const utf16 = fromWebAnnotations(annotation, { source, offsets: "utf-16" });
    expect(utf16.passages).toMatchObject([{ evidence: [{ exact: " Pala" }] }]);
  });

  it("chooses among several places by the offsets in either unit", () => {
    for (const start of [47, 48])
      expect(
        passagesOf({ target: { source: source.url, selector: selector("the quota", start, start + 9) } }),
      ).toMatchObject({
        passages: [{ evidence: [{ exact: "the quota", start: 48, end: 57 }] }],
        codes: [],
      });
  });

  it("reports words that the text does not have, has twice, and offsets beyond its end", () => {
    const codes = (each: object): string[] =>
      passagesOf({ target: { source: source.url, selector: each } }).codes;
    expect(codes(selector("the limit"))).toEqual(["quote-not-found /target"]);
    expect(codes(selector("the quota"))).toEqual(["quote-ambiguous /target"]);
    expect(codes({ type: "TextPositionSelector", start: 60, end: 600 })).toEqual([
      "offsets-without-text /target",
    ]);
  });

  it("reads words within another selector, whose offsets begin elsewhere", () => {
    const within = { type: "FragmentSelector", value: "p1", refinedBy: selector("Palau", 0, 5) };
    expect(passagesOf({ target: { source: source.url, selector: within } })).toMatchObject({
      passages: [{ evidence: [{ exact: "Palau", start: 3, end: 8 }] }],
      codes: [],
    });
  });

  it("reports a selector of no words, and a source that it does not know", () => {
    const css = { type: "CssSelector", value: "p:first-child" };
    expect(passagesOf({ target: { source: source.url, selector: css } }).codes).toEqual([
      "selector-not-held /target/selector",
    ]);
    expect(passagesOf({ target: "https://example.org/else" }).codes).toEqual(["unknown-source /target"]);
  });

  it("takes a target for the source where that has no address", () => {
    const { passages } = fromWebAnnotations(
      { target: { source: "recogito:1", selector: selector("Palau") } },
      { source: bulletin },
    );
    expect(passages).toMatchObject([
      { source: "bulletin", evidence: [{ exact: "Palau", start: 3, end: 8 }] },
    ]);
  });

  it("reports what is no annotation", () => {
    expect(passagesOf([7, { type: "Annotation" }]).codes).toEqual([
      "not-an-annotation /0",
      "not-an-annotation /1",
    ]);
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(passagesOf(cycle).codes).toEqual(["unreadable-input "]);
  });
});
