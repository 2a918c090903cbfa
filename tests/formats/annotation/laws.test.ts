import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FromWebAnnotationsOptions,
  type FromWebAnnotationsResult,
  fromWebAnnotations,
  type OffsetUnit,
  toWebAnnotations,
  type WebAnnotation,
} from "../../../src/annotation.js";
import { referenceDossier } from "../../../src/fixtures/index.js";
import type { Dossier } from "../../../src/index.js";
import { dossier } from "../../support/arbitrary-events.js";
import { validFixtures } from "../../support/fixtures.js";
import { drawDossier } from "../../support/fuzz/valid-dossier.js";
import { lawRuns } from "../../support/law-runs.js";

const units: OffsetUnit[] = ["code-points", "utf-16"];

/** Dossiers with texts and quotations, and all that the schemas have. */
const drawn: fc.Arbitrary<Dossier> = fc.nat(1_000_000).map(drawDossier);

function sent(annotations: unknown): unknown {
  return JSON.parse(JSON.stringify(annotations));
}

function expectBack(result: FromWebAnnotationsResult, original: Dossier): void {
  expect(result.issues).toEqual([]);
  expect(result.passages).toEqual([]);
  expect(result.document).toEqual(JSON.parse(JSON.stringify(original)));
}

function annotate(of: Dossier, offsets?: OffsetUnit): WebAnnotation[] {
  return toWebAnnotations(of, { base: "https://example.org/d/1", offsets }).annotations;
}

/** What Recogito's text annotator gives back: one address for all sources, another context, fields of its own. */
function throughRecogito({ target, id, type, body }: WebAnnotation): object {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type,
    body,
    creator: { id: "guest" },
    target: target.map((each) => ({
      id: each.id,
      source: "https://example.org/other",
      selector: each.selector.map((selector) =>
        selector.type === "TextQuoteSelector" ? { ...selector, prefix: "x", suffix: undefined } : selector,
      ),
    })),
  };
}

describe.each(units)("annotations with offsets in %s", (offsets) => {
  const options: FromWebAnnotationsOptions = { offsets };

  it("give back a generated dossier", () => {
    fc.assert(
      fc.property(dossier, (each) =>
        expectBack(fromWebAnnotations(sent(annotate(each, offsets)), options), each),
      ),
      lawRuns(100),
    );
  });

  it("give back a dossier with texts, drawn from the schemas", () => {
    fc.assert(
      fc.property(drawn, (each) =>
        expectBack(fromWebAnnotations(sent(annotate(each, offsets)), options), each),
      ),
      lawRuns(100),
    );
  });

  it("give back every valid fixture", () => {
    for (const { text } of validFixtures()) {
      const each: Dossier = JSON.parse(text);
      expectBack(fromWebAnnotations(sent(annotate(each, offsets)), options), each);
    }
  });

  it("give it back where the reader takes offsets for the other unit", () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const other: OffsetUnit = offsets === "utf-16" ? "code-points" : "utf-16";
        const { document, passages } = fromWebAnnotations(sent(annotate(each, offsets)), { offsets: other });
        expect(passages).toEqual([]);
        expect(document).toEqual(JSON.parse(JSON.stringify(each)));
      }),
      lawRuns(50),
    );
  });
});

describe("annotations", () => {
  it("give back the reference dossier", () => {
    expectBack(fromWebAnnotations(sent(annotate(referenceDossier))), referenceDossier);
  });

  it("give back the dossier in whatever order they come", () => {
    fc.assert(
      fc.property(drawn, (each) => expectBack(fromWebAnnotations(sent(annotate(each).reverse())), each)),
      lawRuns(30),
    );
  });

  it("give back the dossier from a tool that changes addresses and context", () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const { document, passages, issues } = fromWebAnnotations(sent(annotate(each).map(throughRecogito)));
        expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(["field-not-held"]));
        expect(passages).toEqual([]);
        expect(document).toEqual(JSON.parse(JSON.stringify(each)));
      }),
      lawRuns(50),
    );
  });

  it("give back the dossier where targets have lost their addresses", () => {
    fc.assert(
      fc.property(dossier, (each) => {
        const bare = annotate(each).map(({ target, ...rest }) => ({
          ...rest,
          target: target.map((one) => ({ ...one, id: undefined })),
        }));
        expectBack(fromWebAnnotations(sent(bare)), each);
      }),
      lawRuns(50),
    );
  });

  it("target every quotation of a record", () => {
    fc.assert(
      fc.property(drawn, (each) => {
        const written = JSON.stringify([each.instruments ?? [], each.events]).split('"exact":').length;
        const targets = annotate(each).flatMap(({ target }) =>
          target.filter(({ selector }) => selector.length > 0),
        );
        expect(targets).toHaveLength(written - 1);
      }),
      lawRuns(30),
    );
  });

  it("are read without an exception, whatever they are", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(fromWebAnnotations(value).issues).toBeInstanceOf(Array);
      }),
      lawRuns(200),
    );
  });
});
