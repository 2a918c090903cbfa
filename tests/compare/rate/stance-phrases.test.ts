import { expect, test } from "vitest";
import { sayStance } from "../../../src/compare/rate/stance-phrases.js";
import { type TerritorialStance, territorialStances } from "../../../src/vocabulary.js";

const phrases: [stance: TerritorialStance, alone: string, toward: string][] = [
  ["claims-sovereignty", "claims sovereignty over the port", "claims sovereignty over the port"],
  ["claims-annexation", "claims to have annexed the port", "claims to have annexed the port"],
  ["recognises", "recognises the port", "recognises the right of Arcadia to the port"],
  [
    "refuses-recognition",
    "does not recognise the port",
    "does not recognise the right of Arcadia to the port",
  ],
  ["upholds", "upholds the integrity of the port", "upholds the right of Arcadia to the port"],
  ["demands-withdrawal", "demands withdrawal from the port", "demands that Arcadia withdraw from the port"],
  ["refuses-withdrawal", "refuses to withdraw from the port", "refuses to withdraw from the port"],
  ["renounces", "renounces its claim to the port", "renounces its claim to the port"],
  ["offers", "offers the port", "offers the port to Arcadia"],
  ["reserves", "leaves open whose the port is", "leaves open whose the port is"],
];

test.each(phrases)("%s is said as “%s”, toward somebody as “%s”", (stance, alone, toward) => {
  expect(sayStance(stance, "the port")).toBe(alone);
  expect(sayStance(stance, "the port", "Arcadia")).toBe(toward);
});

test("every stance has its phrase, a newer one is named", () => {
  expect(phrases.map(([stance]) => stance).sort()).toEqual([...territorialStances].sort());
  expect(sayStance("leases" as TerritorialStance, "the port")).toBe("takes the stance “leases”");
});
