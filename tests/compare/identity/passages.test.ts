import { describe, expect, test } from "vitest";
import { createPassages, type PassageRelation } from "../../../src/compare/identity/index.js";
import { type Dossier, type Evidence, indexDossier, type Reported } from "../../../src/index.js";

const text =
  "Norland condemned the raid on the port. It called for talks. Talks are needed. It called for talks.";

function holding(...texts: (string | undefined)[]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: texts.map((each, index) => ({
      id: `source-${index}`,
      kind: "readout",
      ...(each === undefined ? {} : { text: each }),
    })),
    actors: [],
    events: [],
  };
}

const quoting = (...evidence: (string | Evidence)[]): Reported => ({
  reports: [
    {
      source: "source-0",
      evidence: evidence.map((each) => (typeof each === "string" ? { exact: each } : each)),
    },
  ],
});

function passages(
  left: string | undefined = text,
  right: string | undefined = left,
): ReturnType<typeof createPassages> {
  return createPassages(indexDossier(holding(left)), indexDossier(holding(right)), (a, b) => a === b);
}

describe("two passages of one text", () => {
  const relate = (left: Reported, right: Reported): PassageRelation | undefined =>
    passages().relate(left, right);

  test("are one where a quotation lies within another, in either account", () => {
    const [whole, part] = [quoting("Norland condemned the raid on the port."), quoting("condemned the raid")];
    expect(relate(whole, part)).toBe("one");
    expect(relate(part, whole)).toBe("one");
  });

  test("are one where any of several quotations is", () => {
    expect(relate(quoting("the port", "Talks are needed."), quoting("Talks are needed."))).toBe("one");
  });

  test("overlap where each has words that the other lacks", () => {
    expect(relate(quoting("condemned the raid"), quoting("the raid on the port"))).toBe("overlapping");
  });

  test("are apart where no word of the text is in both", () => {
    expect(relate(quoting("condemned the raid"), quoting("Talks are needed."))).toBe("apart");
    // Words that meet at a boundary share none.
    expect(relate(quoting("condemned "), quoting("the raid"))).toBe("apart");
  });

  test("have their places by offsets or context, and all places without", () => {
    const at = (start: number): Reported => quoting({ exact: "It called for talks.", start });
    const [first, second] = [text.indexOf("It called"), text.lastIndexOf("It called")];
    expect(relate(at(first), at(second))).toBe("apart");
    expect(relate(at(first), quoting("It called for talks."))).toBe("one");
    expect(relate(at(first), quoting({ exact: "It called for talks.", prefix: "needed. " }))).toBe("apart");
    expect(relate(at(second), quoting({ exact: "It called for talks.", prefix: "needed. " }))).toBe("one");
    // Offsets that name other words choose no place.
    expect(relate(quoting({ exact: "Talks are needed.", start: 3 }), quoting("Talks are needed."))).toBe(
      "one",
    );
  });

  test("are not apart where a quotation has no place in the text, or too many", () => {
    expect(relate(quoting("the harbour"), quoting("Talks are needed."))).toBeUndefined();
    expect(relate(quoting("TALKS, are needed!"), quoting("Talks are needed."))).toBe("one");
    const long = "no ".repeat(200);
    expect(
      passages(`${long}. Talks are needed.`).relate(quoting("no"), quoting("Talks are needed.")),
    ).toBeUndefined();
  });

  test("are told of quotations of the text only, not of a title or of nothing", () => {
    expect(
      relate(quoting({ exact: "condemned the raid", in: "title" }), quoting("condemned the raid")),
    ).toBeUndefined();
    expect(relate({ reports: [{ source: "source-0" }] }, quoting("condemned the raid"))).toBeUndefined();
  });
});

test("passages of two texts are not related, whatever their words", () => {
  expect(
    passages(text, `${text} `).relate(quoting("condemned the raid"), quoting("condemned the raid")),
  ).toBeUndefined();
  const [held, named] = [indexDossier(holding(text)), indexDossier(holding(undefined))];
  const { relate } = createPassages(held, named, () => true);
  expect(relate(quoting("condemned the raid"), quoting("condemned the raid"))).toBeUndefined();
});

describe("passages of a source without a text", () => {
  const none = indexDossier(holding(undefined));
  const { relate } = createPassages(none, none, (left, right) => left === right);

  test("are one where their words are, or four words stand in the other, and never apart", () => {
    expect(relate(quoting("the raid"), quoting("The raid"))).toBe("one");
    expect(relate(quoting("condemned the raid on"), quoting("Norland condemned the raid on the port"))).toBe(
      "one",
    );
    expect(relate(quoting("the raid"), quoting("Norland condemned the raid"))).toBeUndefined();
    expect(relate(quoting("the raid"), quoting("the port"))).toBeUndefined();
  });

  test("are not related in two sources", () => {
    const other: Reported = { reports: [{ source: "source-1", evidence: [{ exact: "the raid" }] }] };
    expect(relate(quoting("the raid"), other)).toBeUndefined();
  });
});

describe("records with several reports", () => {
  const index = indexDossier(holding(text, "Talks are needed."));
  const { relate, areOne } = createPassages(index, index, (left, right) => left === right);
  const reported = (...reports: (readonly [source: number, exact: string])[]): Reported => ({
    reports: reports.map(([source, exact]) => ({ source: `source-${source}`, evidence: [{ exact }] })),
  });

  test("share a passage where any of their reports do", () => {
    const [one, other] = [
      reported([0, "the raid"], [1, "Talks are"]),
      reported([0, "the port"], [1, "Talks"]),
    ];
    expect(relate(one, other)).toBe("one");
    expect(areOne(one, other)).toBe(false);
  });

  test("rest on one passage where all reports of one text do", () => {
    expect(areOne(reported([0, "the raid"], [1, "Talks"]), reported([0, "the raid on the port"]))).toBe(true);
    expect(areOne(reported([0, "the raid"]), reported([0, "the raid on"], [0, "the port"]))).toBe(false);
    expect(areOne(reported([0, "the raid"]), reported([1, "Talks"]))).toBe(false);
  });
});
