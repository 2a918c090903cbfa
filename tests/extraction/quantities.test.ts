import { describe, expect, it } from "vitest";
import { fromExtraction } from "../../src/extraction.js";
import { emptyAnswer, statementOf } from "./answers.js";

describe("an amount in the words of the text", () => {
  const quantityOf = (words: string) => {
    const more = [{ quantity: { words, unit: "" } }];
    const { dossier } = fromExtraction(
      {
        ...emptyAnswer,
        actors: [{ id: "n", kind: "polity", name: "Norland", more: [] }],
        statements: [statementOf("n", ["Norland has"], { about: ["assistance"], more })],
      },
      { source: { id: "note", kind: "document", language: "en", text: `Norland has ${words}.` } },
    );
    const [event] = dossier.events;
    return event?.type === "statement" ? event.about?.[0]?.quantities?.[0] : undefined;
  };

  it.each<[words: string, quantity: object]>([
    ["40 trucks", { amount: 40 }],
    ["about 40 trucks", { amount: 40, bound: "about" }],
    ["at least two million euros", { amount: 2_000_000, bound: "at-least" }],
    ["no more than 1,250 soldiers", { amount: 1250, bound: "at-most" }],
    ["more than 1,250 soldiers", { amount: 1250, bound: "at-least" }],
    ["$2.5 billion", { amount: 2_500_000_000 }],
    ["2 to 3 million euros", { amount: 2_000_000, upTo: 3_000_000 }],
    ["between 5 and 7 days", { amount: 5, upTo: 7 }],
    ["three ships", { amount: 3 }],
    ["dozens of trucks", {}],
    ["10 of 12 points", {}],
    ["7 to 5", {}],
  ])("is read: %s", (words, quantity) => {
    expect(quantityOf(words)).toEqual({ asWritten: words, ...quantity });
  });
});
