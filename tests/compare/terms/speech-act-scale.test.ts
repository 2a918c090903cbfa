import { expect, test } from "vitest";
import { placeOf } from "../../../src/compare/terms/index.js";
import { assessmentScale, defaultTuning, speechActScale } from "../../../src/compare.js";
import type { Statement } from "../../../src/index.js";

type Said = Pick<Statement, "act" | "evaluation" | "negated">;
const newer = (word: string): Statement["act"] => word as Statement["act"];
const open = { axis: "question", sign: 0 };

test.each<[what: string, said: Said, place: object]>([
  ["an act stands where the scale has it", { act: "appeal" }, speechActScale.appeal],
  ["a judgement without more takes no side", { act: "assess" }, speechActScale.assess],
  [
    "a judgement stands by what is judged",
    { act: "assess", evaluation: "negative" },
    assessmentScale.negative,
  ],
  [
    "a judgement of another act does not count",
    { act: "welcome", evaluation: "negative" },
    speechActScale.welcome,
  ],
  [
    "a judgement in a newer word is one without more",
    { act: "assess", evaluation: "awkward" as Statement["evaluation"] },
    speechActScale.assess,
  ],
  [
    "what is not so takes the other side",
    { act: "assert", negated: true },
    { ...speechActScale.assert, sign: -1 },
  ],
  ["a denial that is not so affirms", { act: "deny", negated: true }, { ...speechActScale.deny, sign: 1 }],
  ["no side has no other", { act: "assess", negated: true }, speechActScale.assess],
  ["a newer act takes no stand", { act: newer("lease") }, open],
  ["a newer act takes no stand, negated either", { act: newer("lease"), negated: true }, open],
  ["nor does what only has the name of what every object has", { act: newer("constructor") }, open],
])("%s", (_, said, place) => {
  expect(placeOf(said, defaultTuning)).toEqual(place);
});
