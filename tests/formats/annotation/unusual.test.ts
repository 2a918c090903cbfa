import { describe, expect, it, test } from "vitest";
import { fromWebAnnotations, toWebAnnotations } from "../../../src/annotation.js";
import type { Dossier, Source } from "../../../src/index.js";

const log: Source = {
  id: "log",
  kind: "document",
  title: "Harbour log",
  text: "Ruvo closed the port. Sena said the port was open.",
};

function dossierOf(evidence: NonNullable<Dossier["events"][number]["reports"][number]["evidence"]>): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [log],
    actors: [{ id: "sena", kind: "polity", name: "Sena" }],
    events: [
      {
        id: "open",
        type: "statement",
        speakers: [{ who: "sena" }],
        act: "assert",
        content: "The port was open.",
        reports: [{ source: "log", ...(evidence.length > 0 && { evidence }) }],
      },
    ],
  };
}

const place = "urn:diplomatic-events:dossier#log";

/** What is read of a dossier's annotations where the body or the targets of its statement are other ones. */
function read(
  evidence: Parameters<typeof dossierOf>[0],
  change: { bodies?: unknown[]; targets?: (old: object) => unknown[] },
) {
  const [frame, own] = toWebAnnotations(dossierOf(evidence)).annotations;
  const [old = {}] = own?.target ?? [];
  const changed = {
    ...own,
    body: [...(own?.body ?? []), ...(change.bodies ?? [])],
    target: change.targets?.(old) ?? own?.target,
  };
  const { document, issues } = fromWebAnnotations(JSON.parse(JSON.stringify([frame, changed])));
  return {
    evidence: (document as Dossier).events[0]?.reports[0]?.evidence,
    codes: issues.map(({ code }) => code),
    messages: issues.map(({ message }) => message),
  };
}

describe("a body beside a record", () => {
  test.each<[body: unknown, name: string]>([
    ["Who says so?", "Who says so?"],
    [{ type: "TextualBody", value: "Who says so?" }, "Who says so?"],
    [{ type: "Image", id: "https://example.org/port.png" }, "https://example.org/port.png"],
    [{ type: "SpecificResource", source: "https://example.org/map" }, "https://example.org/map"],
    [{ type: "Sound" }, "Sound"],
    [{}, "an object"],
    [7, "the number 7"],
  ])("%j is reported as %s", (body, name) => {
    const { codes, messages } = read([{ exact: "Sena said" }], { bodies: [body] });
    expect(codes).toEqual(["body-not-held"]);
    expect(messages).toEqual([`The record has no place for the body "${name}".`]);
  });
});

describe("a target of a record", () => {
  const quote = (exact: string) => ({ type: "TextQuoteSelector", exact });
  const at = (start: number, end: number) => ({ type: "TextPositionSelector", start, end });

  it("becomes the first quotation of a report that had none", () => {
    const { evidence, codes } = read([], { targets: () => [{ source: place, selector: quote("Ruvo") }] });
    expect(evidence).toEqual([{ exact: "Ruvo", start: 0, end: 4 }]);
    expect(codes).toEqual(["span-added"]);
  });

  it("may name its source as a resource with an address", () => {
    const { evidence } = read([], { targets: () => [{ source: { id: place }, selector: quote("Ruvo") }] });
    expect(evidence).toEqual([{ exact: "Ruvo", start: 0, end: 4 }]);
  });

  it("chooses with its offsets between words that the text has twice", () => {
    const { evidence, codes } = read([{ exact: "the port" }], {
      targets: (old) => [{ ...old, selector: [quote("the port"), at(32, 40)] }],
    });
    expect(codes).not.toContain("span-without-target");
    expect(evidence?.map(({ exact }) => exact)).toEqual(["the port"]);
  });

  it("takes over other words of a title without looking for them in the text", () => {
    const { evidence, codes } = read([{ exact: "Harbour", in: "title" }], {
      targets: (old) => [{ ...old, selector: quote("Harbour log") }],
    });
    expect(evidence).toEqual([{ exact: "Harbour log", in: "title" }]);
    expect(codes).toContain("span-changed");
  });

  it("that says other offsets without words, beyond the text, changes nothing", () => {
    const { evidence, codes } = read([{ exact: "Sena said" }], {
      targets: (old) => [{ ...old, selector: at(900, 910) }],
    });
    expect(evidence).toEqual([{ exact: "Sena said" }]);
    expect(codes).toEqual(["offsets-without-text"]);
  });
});

describe("an annotation of another maker", () => {
  const source: Source = { ...log, url: "https://example.org/log" };
  const quote = { type: "TextQuoteSelector", exact: "Ruvo closed" };
  const found = (annotation: object) => {
    const { passages, issues } = fromWebAnnotations(annotation, { source });
    return { passages, codes: issues.map(({ code, pointer }) => `${code} ${pointer}`) };
  };

  it("says what it says in a body that is a plain text", () => {
    const { passages } = found({ body: "Is it?", target: { source: source.url, selector: quote } });
    expect(passages.map(({ comments, tags }) => [comments, tags])).toEqual([[["Is it?"], []]]);
  });

  it("is in no source where its target names none", () => {
    const { passages, codes } = found({ target: { selector: quote } });
    expect(codes).toContain("unknown-source /target");
    expect(passages.map((each) => [each.source, each.evidence])).toEqual([
      [undefined, [{ exact: "Ruvo closed" }]],
    ]);
  });

  it("is reported where its list of targets is empty", () => {
    expect(found({ target: [] }).codes).toContain("unknown-source ");
  });

  it("is reported with the type of a selector that is not known, and without one that is none", () => {
    const selecting = (selector: unknown) => found({ target: { source: source.url, selector } }).codes;
    expect(selecting({ type: "SvgSelector" })).toEqual(["selector-not-held /target/selector"]);
    expect(selecting({ exact: "Ruvo" })).toEqual(["selector-not-held /target/selector"]);
    expect(selecting("Ruvo")).toEqual([]);
  });

  it.each([
    [-1, 4],
    [4, 1],
    [0.5, 4],
    ["0", 4],
  ])("does not take %j to %j for offsets", (start, end) => {
    const { passages, codes } = found({
      target: { source: source.url, selector: { type: "TextPositionSelector", start, end } },
    });
    expect(codes).toEqual(["selector-not-held /target/selector"]);
    expect(passages.map(({ evidence }) => evidence)).toEqual([[]]);
  });
});
