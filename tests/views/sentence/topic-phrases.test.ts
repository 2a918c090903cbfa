import { describe, expect, test } from "vitest";
import type { Topic } from "../../../src/index.js";
import { createNames, phraseTopics } from "../../../src/views/index.js";
import { type Fields, stage } from "../stage.js";

const names = createNames(stage);
const between = { by: ["arcadia"], toward: ["borduria"] };

const deed = (words: string): Fields => ({ subject: "trade", deed: words, by: ["arcadia"] });

describe("topics in words", () => {
  test.each<[expected: string, topics: Fields[] | undefined]>([
    ["", undefined],
    ["", [{ toward: ["arcadia"] }]],
    ["trade", [{ subject: "trade" }, { subject: "trade" }]],
    ["trade and nuclear matters", [{ subject: "trade" }, { subject: "nuclear" }]],
    ["a settlement between Arcadia and Borduria", [{ subject: "settlement", ...between }]],
    [
      "a settlement and relations, both between Arcadia and Borduria",
      [
        { subject: "settlement", ...between },
        { subject: "relations", ...between },
      ],
    ],
    [
      "a settlement, trade and relations, all between Arcadia and Borduria",
      [
        { subject: "settlement", ...between },
        { subject: "trade", ...between },
        { subject: "relations", ...between },
      ],
    ],
    ["the conflict between Arcadia and Borduria", [{ subject: "conflict", by: ["arcadia", "borduria"] }]],
    ["the conflict waged by Arcadia against Borduria", [{ subject: "conflict", ...between }]],
    ["membership of Arcadia in Borduria", [{ subject: "membership", ...between }]],
    // One side alone is between nobody.
    ["the conflict involving Arcadia", [{ subject: "conflict", by: ["arcadia"] }]],
    ["trade involving Arcadia", [{ subject: "trade", by: ["arcadia"] }]],
    ["a withdrawal by Arcadia toward Borduria", [{ subject: "withdrawal", ...between }]],
    ["the agreement “Sula Accord” by Arcadia", [{ ref: "accord", by: ["arcadia"] }]],
    ["nuclear matters involving Arcadia with regard to Borduria", [{ subject: "nuclear", ...between }]],
    ["legality involving Arcadia", [{ subject: "legality", by: ["arcadia"] }]],
    ["cyber with regard to Borduria", [{ subject: "cyber", toward: ["borduria"] }]],
    ["talks with Borduria", [{ subject: "talks", toward: ["borduria"] }]],
    [
      "harbour dues by Arcadia toward Borduria in 2032",
      [{ subject: "acme:harbour-dues", ...between, when: { date: "2032" } }],
    ],
    // Where it happens is not where everything in the list does.
    [
      "trade, and harbour dues (concerning Karsk)",
      [{ subject: "trade" }, { subject: "acme:harbour-dues", territories: ["port"] }],
    ],
    [
      "a withdrawal (concerning Sula Valley and Karsk)",
      [{ subject: "withdrawal", territories: ["valley", "port"] }],
    ],
    ["the end of freezing assets", [{ subject: "sanctions", change: "ends", deed: "freeze assets." }]],
    ["Arcadia hosting a fair toward Borduria", [{ subject: "trade", deed: "host a fair", ...between }]],
    [
      "reopening the port (“two”)",
      [{ subject: "transport", deed: "reopen\nthe port", quantities: [{ asWritten: "two" }] }],
    ],
    ["Arcadia not urgently shipping and selling grain", [deed("not urgently ship and sell grain")]],
    ["Arcadia transferring funds", [deed("transfer funds")]],
    ["Arcadia offering and travelling", [deed("offer and travel")]],
    ["Arcadia being ready", [deed("be ready")]],
    ["Arcadia fleeing", [deed("flee")]],
    ["Arcadia supplying fuel", [deed("supply fuel")]],
    ["“Grain” by Arcadia", [deed("Grain")]],
    ["an increase in Sula Valley", [{ territories: ["valley"], change: "more" }]],
    [
      "a withdrawal (“2,000 troops”)",
      [{ subject: "withdrawal", quantities: [{ asWritten: "2,000 troops" }] }],
    ],
    ["the implementation of the agreement “Sula Accord”", [{ subject: "implementation", ref: "accord" }]],
    ["the signature of the agreement “Sula Accord”", [{ subject: "signature", ref: "accord" }]],
    ["trade (the agreement “Sula Accord”)", [{ subject: "trade", ref: "accord" }]],
    ["the wording of the agreement “Sula Accord”", [{ ref: "accord", aspect: "wording" }]],
    ["tone of the agreement “Sula Accord”", [{ ref: "accord", aspect: "acme:tone-of" }]],
    // Talks that are a record have their sides in its name.
    ["the talks in Karsk between Arcadia and Borduria", [{ subject: "talks", ref: "talks", ...between }]],
    ["talks (the statement by Ana Ruiz)", [{ subject: "talks", ref: "claim" }]],
  ])("%s", (expected, topics) => {
    expect(phraseTopics("e", topics as Topic[] | undefined, names)).toBe(expected);
  });
});
