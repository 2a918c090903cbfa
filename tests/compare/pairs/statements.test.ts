import { describe, expect, it } from "vitest";
import { compareStatements, type StatementComparison } from "../../../src/compare/index.js";
import { type ActAxis, assessmentScale, type FeatureOutcome, speechActScale } from "../../../src/compare.js";
import type { Dossier, Statement } from "../../../src/index.js";
import { type SpeechAct, speechActs } from "../../../src/vocabulary.js";

const said: Statement = {
  id: "said",
  type: "statement",
  speakers: [{ who: "arcadia" }],
  act: "appeal",
  content: "Borduria should open the border to grain.",
  about: [{ subject: "transport", by: ["borduria"] }],
  reports: [{ source: "readout" }],
};

function outcomeOf({ features }: StatementComparison, path: string): FeatureOutcome | undefined {
  return features.find((each) => each.path === path)?.outcome;
}

describe("the scale of speech acts", () => {
  // Goldstein's values as GDELT maps them to CAMEO codes; the axes and signs by the model's definition of each act.
  it.each<[SpeechAct, ActAxis, number, string | undefined, number | undefined]>([
    ["assert", "truth", 1, "010", 0],
    ["acknowledge", "truth", 1, "010", 0],
    ["hold", "truth", 1, "010", 0],
    ["accuse", "truth", 1, "112", -2],
    ["deny", "truth", -1, "016", -2],
    ["decline-comment", "truth", 0, "011", -0.1],
    ["omit", "truth", 0, undefined, undefined],
    ["warn", "truth", 1, "012", -0.4],
    ["appeal", "will", 1, "020", 3],
    ["demand", "will", 1, "100", -5],
    ["instruct", "will", 1, undefined, undefined],
    ["offer", "will", 1, "030", 4],
    ["commit", "will", 1, "030", 4],
    ["agree", "will", 1, "030", 4],
    ["reject", "will", -1, "120", -4],
    ["support", "will", 1, "052", 3.5],
    ["declare", "will", 1, "010", 0],
    ["sign", "will", 1, "057", 8],
    ["threaten", "will", 1, "130", -4.4],
    ["retract", "will", -1, undefined, undefined],
    ["welcome", "value", 1, "051", 3.4],
    ["thank", "value", 1, "051", 3.4],
    ["assess", "value", 0, "010", 0],
    ["criticise", "value", -1, "111", -2],
    ["ask", "question", 0, undefined, undefined],
  ])("%s is on the axis of %s with the sign %i", (act, axis, sign, cameo, goldstein) => {
    expect(speechActScale[act]).toEqual({
      axis,
      sign,
      ...(cameo === undefined ? {} : { cameo }),
      ...(goldstein === undefined ? {} : { goldstein }),
    });
  });

  it("has every act", () => {
    expect(Object.keys(speechActScale).sort()).toEqual([...speechActs].sort());
    expect(Object.values(assessmentScale).map(({ sign }) => sign)).toEqual([1, -1, 0]);
  });
});

describe("how two statements stand to each other", () => {
  it.each<[what: string, left: Partial<Statement>, right: Partial<Statement>, relation: string]>([
    ["an appeal and its support", {}, { act: "support" }, "agrees"],
    ["an appeal and its refusal", {}, { act: "reject" }, "contradicts"],
    ["an appeal and that it is not made", {}, { negated: true }, "contradicts"],
    ["a refusal that is denied, and an appeal", { act: "reject", negated: true }, {}, "agrees"],
    ["an assertion and its denial", { act: "assert" }, { act: "deny" }, "contradicts"],
    ["an assertion and no comment", { act: "assert" }, { act: "decline-comment" }, "compatible"],
    ["a warning and a denial that the harm will come", { act: "warn" }, { act: "deny" }, "contradicts"],
    ["an instruction and a refusal", { act: "instruct" }, { act: "reject" }, "contradicts"],
    ["welcome and criticism", { act: "welcome" }, { act: "criticise" }, "contradicts"],
    [
      "good and bad",
      { act: "assess", evaluation: "positive" },
      { act: "assess", evaluation: "negative" },
      "contradicts",
    ],
    [
      "good and mixed",
      { act: "assess", evaluation: "positive" },
      { act: "assess", evaluation: "mixed" },
      "compatible",
    ],
    ["acts of two axes", { act: "assert" }, { act: "reject" }, "compatible"],
    ["other subjects", {}, { act: "reject", about: [{ subject: "visas" as "talks" }] }, "unrelated"],
    [
      "who else is to do it",
      {},
      { act: "reject", about: [{ subject: "transport", by: ["syldavia"] }] },
      "unrelated",
    ],
    ["who is to do it left open", {}, { act: "reject", about: [{ subject: "transport" }] }, "contradicts"],
    ["one without a matter", {}, { act: "reject", about: [] }, "unknown"],
    [
      "a matter that one gives more of",
      {},
      { act: "reject", about: [{ subject: "transport", ref: "x" }] },
      "unknown",
    ],
    ["other conditions", { clauses: [{ kind: "if", text: "talks go on" }] }, { act: "reject" }, "compatible"],
    ["a refusal that was not made", {}, { act: "reject", status: "not-actual" }, "compatible"],
    [
      "times that do not meet",
      { about: [{ subject: "transport", when: { date: "2030" } }] },
      { act: "reject", about: [{ subject: "transport", when: { date: "2031" } }] },
      "unrelated",
    ],
  ])("%s", (_what, left, right, relation) => {
    const other = [{ who: "syldavia" }];
    const comparison = compareStatements({ ...said, ...left }, { ...said, speakers: other, ...right });
    expect(comparison.relation).toBe(relation);
    expect(outcomeOf(comparison, "relation")).not.toBe(
      relation === "contradicts" ? "missing" : "contradicts",
    );
  });
});

describe("how one speaker moved", () => {
  const conditions = [{ kind: "if" as const, text: "the talks go on" }];
  it.each<
    [what: string, left: Partial<Statement>, right: Partial<Statement>, verdict: string, moved: string[]]
  >([
    ["the same", {}, {}, "unchanged", []],
    ["from an appeal to a demand", {}, { act: "demand" }, "hardened", ["act"]],
    ["from a demand to an offer", { act: "demand" }, { act: "offer" }, "softened", ["act"]],
    ["from a demand to a refusal", { act: "demand" }, { act: "reject" }, "reversed", ["act"]],
    [
      "a condition on a demand",
      { act: "demand" },
      { act: "demand", clauses: conditions },
      "softened",
      ["clauses"],
    ],
    [
      "a condition on a commitment",
      { act: "commit" },
      { act: "commit", clauses: conditions },
      "hardened",
      ["clauses"],
    ],
    [
      "a ground is no condition",
      {},
      { clauses: [{ kind: "because", text: "winter comes" }] },
      "unchanged",
      [],
    ],
    [
      "a demand with a condition after an appeal",
      {},
      { act: "demand", clauses: conditions },
      "mixed",
      ["act", "clauses"],
    ],
    [
      "a second territory",
      { about: [{ subject: "transport", territories: ["valley"] }] },
      { about: [{ subject: "transport", territories: ["valley", "pass"] }] },
      "hardened",
      ["territories"],
    ],
  ])("%s", (_what, left, right, verdict, moved) => {
    const { shift, relation } = compareStatements({ ...said, ...left }, { ...said, id: "later", ...right });
    expect(shift?.verdict).toBe(verdict);
    expect(shift?.moved.map(({ path }) => path)).toEqual(moved);
    expect(relation).toBe(
      verdict === "unchanged" ? "agrees" : verdict === "reversed" ? "contradicts" : "shifted",
    );
  });

  it("is nowhere between a statement and itself, whatever it is about", () => {
    const bare: Statement = { ...said, about: undefined };
    const { verdict, relation, shift, features } = compareStatements(bare, structuredClone(bare));
    expect([verdict, relation, shift]).toEqual(["same", "agrees", { verdict: "unchanged", moved: [] }]);
    expect(features.find(({ path }) => path === "relation")).toMatchObject({
      outcome: "same",
      weight: 0,
      reason: "The two are one record.",
    });
  });

  it("is not asked of two speakers, of other matters, or of acts of different kinds", () => {
    expect(compareStatements(said, { ...said, speakers: [{ who: "syldavia" }] }).shift).toBeUndefined();
    expect(
      compareStatements(said, { ...said, id: "x", about: [{ subject: "talks" }] }).shift,
    ).toBeUndefined();
    expect(compareStatements(said, { ...said, id: "x", act: "assert" }).shift).toBeUndefined();
  });
});

describe("what is given by one side only", () => {
  const full: Statement = {
    ...said,
    act: "assess",
    evaluation: "positive",
    audience: [{ who: "borduria" }],
    certainty: "certain",
    clauses: [{ kind: "if", text: "the talks go on" }],
    continuity: "unchanged",
    when: { date: "2031-03-02" },
    reports: [{ source: "readout", evidence: [{ exact: "open the border", quoted: true }] }],
  };
  it.each([
    ["audience", { ...full, audience: [] }],
    ["evaluation", { ...full, evaluation: undefined }],
    ["about", { ...full, about: undefined }],
    ["date", { ...full, when: undefined }],
    ["clauses", { ...full, clauses: undefined }],
    ["certainty", { ...full, certainty: undefined }],
    ["continuity", { ...full, continuity: undefined }],
    ["quotation", { ...full, reports: [{ source: "readout" }] }],
    ["evidence", { ...full, reports: [{ source: "readout" }] }],
  ] as [string, Statement][])("%s is missing, not different", (path, less) => {
    for (const comparison of [compareStatements(full, less), compareStatements(less, full)]) {
      expect(outcomeOf(comparison, path)).toBe("missing");
      expect(comparison.relation).not.toBe("contradicts");
      expect(comparison.verdict).not.toBe("different");
    }
  });
});

describe("whether two are one utterance", () => {
  const told: Statement = { ...said, when: { date: "2031-03-02" }, audience: [{ who: "borduria" }] };
  const verdict = (right: Partial<Statement>): string =>
    compareStatements(told, { ...told, id: "retold", reports: [{ source: "other" }], ...right }).verdict;

  it.each<[what: string, right: Partial<Statement>, verdict: string]>([
    ["in the same words", {}, "same"],
    ["in other words", { content: "The border ought to be opened by Borduria, for grain." }, "same"],
    ["in another language", { content: "Borduria debería abrir la frontera." }, "same"],
    ["in another script", { content: "Бордурія має відкрити кордон." }, "same"],
    ["a day apart", { when: { date: "2031-03-03" } }, "unknown"],
    ["a month apart", { when: { date: "2031-04-02" } }, "different"],
    ["by another speaker", { speakers: [{ who: "syldavia" }] }, "different"],
    [
      "on another matter",
      { about: [{ subject: "visas" as "talks" }], content: "Visas are to be free." },
      "unknown",
    ],
  ])("%s: %s", (_what, right, expected) => {
    expect(verdict(right)).toBe(expected);
  });

  it("a quotation and a paraphrase do not differ", () => {
    const quoted = {
      ...told,
      id: "q",
      reports: [{ source: "a", evidence: [{ exact: "Open it!", quoted: true as const }] }],
    };
    const comparison = compareStatements(told, quoted);
    expect(
      comparison.features.filter(({ outcome }) => outcome === "differs" || outcome === "contradicts"),
    ).toEqual([]);
  });

  it.each([
    ["He will open the border", "[The envoy] will open the border"],
    ["The envoy will open the border", "The envoy [of Sula] will open the border."],
    ["The envoy will open the border", "“[t]he envoy will open the border”"],
    ["The envoy will, if asked, open the border by May", "The envoy will […] open the border by May"],
    ["The envoy will, if asked, open the border by May", "The envoy will … open the border"],
  ])("an editor's brackets, omissions and marks change no quotation: %s / %s", (left, right) => {
    const quote = (exact: string): Statement => ({
      ...told,
      reports: [{ source: "a", evidence: [{ exact, quoted: true }] }],
    });
    const outcome = (one: Statement, other: Statement): string | undefined =>
      compareStatements(one, other).features.find(({ path }) => path === "quotation")?.outcome;
    expect(outcome(quote(left), quote(right))).toBe("same");
    expect(outcome(quote(right), quote(left))).toBe("same");
  });
  it("changed words within a quotation are told", () => {
    const quote = (id: string, exact: string): Statement => ({
      ...told,
      id,
      reports: [{ source: "a", evidence: [{ exact, quoted: true }] }],
    });
    const comparison = compareStatements(
      quote("one", "The border must be open by the first of May"),
      quote("two", "The border should be open by the first of May"),
    );
    expect(comparison.features.find(({ path }) => path === "quotation")).toMatchObject({
      outcome: "differs",
      reason:
        "The left quotes “The border must be open by the first of May”, the right “The border should be open by the first of May”: the wording differs.",
    });
  });

  it("the same words are about one matter, also where no topic is coded", () => {
    const one: Statement = { ...said, about: undefined, act: "assert", content: "The dam is full." };
    expect(compareStatements(one, { ...one, id: "other", act: "deny" }).relation).toBe("contradicts");
    expect(compareStatements(one, { ...one, id: "other", negated: true }).relation).toBe("contradicts");
    expect(compareStatements(one, { ...one, id: "other", content: "Pilgrims may cross." }).relation).toBe(
      "unknown",
    );
  });

  it("the same speaker and act alone are not enough, nor is a name", () => {
    const one: Statement = { ...said, about: undefined, content: "The dam is full." };
    const other: Statement = { ...one, id: "other", content: "Pilgrims may cross." };
    expect(compareStatements(one, other).verdict).toBe("unknown");
    const document = (id: string): Dossier => ({
      format: "diplomatic-events/1",
      sources: [],
      actors: [{ id, kind: "person", name: "Ada Kral" }],
      events: [],
    });
    const named = compareStatements(
      { ...one, speakers: [{ who: "a" }] },
      { ...other, speakers: [{ who: "b" }], content: one.content },
      { left: document("a"), right: document("b") },
    );
    expect(named.verdict).not.toBe("same");
  });

  it("weights, thresholds and tables of one's own hold for the call", () => {
    const paraphrase: Statement = { ...told, id: "p", act: "demand" };
    expect(compareStatements(told, paraphrase).verdict).toBe("likely-same");
    expect(compareStatements(told, paraphrase, { tuning: { thresholds: { sameScore: 0.5 } } }).verdict).toBe(
      "same",
    );
    expect(compareStatements(told, paraphrase, { tuning: { statement: { act: 0 } } }).verdict).toBe("same");
    const flat = { tuning: { speechActs: { demand: speechActScale.appeal } } };
    expect(compareStatements(told, paraphrase, flat).shift?.verdict).toBe("unchanged");
  });
});
