import { describe, expect, it } from "vitest";
import { compareDossiers, compareStatements } from "../../src/compare/index.js";
import type { Dossier, Statement } from "../../src/index.js";

const text =
  "Minister Ada Kral said that the dam had been closed without notice, which endangered the valley. " +
  "She condemned the closing of the dam as a breach of the river treaty. " +
  "Minister Bo Lind replied that the closing of the dam, repeated over several days, was a disappointment.";

const [told, condemned, replied] = text.split(/(?<=[.]) /) as [string, string, string];

const says = (
  id: string,
  who: "kral" | "lind",
  exact: string,
  content: string,
  rest?: Partial<Statement>,
): Statement => ({
  id,
  type: "statement",
  speakers: [{ who, onBehalfOf: who === "kral" ? "norland" : "sudland" }],
  act: "criticise",
  content,
  about: [{ subject: "natural-resources" }],
  links: [{ rel: "part-of", to: "call" }],
  reports: [{ source: "readout", evidence: [{ exact }] }],
  ...rest,
});

function encoded(...events: Dossier["events"]): Dossier {
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "readout", kind: "readout", published: "2031-03-02", text }],
    actors: [
      { id: "norland", kind: "polity", name: "Norland", country: "XA" },
      { id: "sudland", kind: "polity", name: "Sudland", country: "XB" },
      { id: "kral", kind: "person", name: "Ada Kral", partOf: "norland" },
      { id: "lind", kind: "person", name: "Bo Lind", partOf: "sudland" },
    ],
    events: [
      {
        id: "call",
        type: "meeting",
        form: "conversation",
        medium: "phone",
        participants: [{ who: "kral" }, { who: "lind" }],
        when: { date: "2031-03-02" },
        reports: [{ source: "readout", evidence: [{ exact: "Minister Ada Kral said" }] }],
      },
      ...events,
    ],
  };
}

const breach = "The closing of the dam breaches the river treaty.";
const disappointment = "The repeated closing of the dam is a disappointment.";

describe("two accounts of one text", () => {
  it("never pair statements by disjoint passages, however alike they are", () => {
    const left = encoded(says("reply", "lind", replied, disappointment));
    const right = encoded(
      says("other", "lind", condemned, "The closing of the dam is a disappointment for the river."),
    );
    const { pairs, onlyLeft, onlyRight } = compareDossiers(left, right);
    expect(pairs.map((pair) => pair.left)).toEqual(["call"]);
    expect([onlyLeft, onlyRight]).toEqual([["reply"], ["other"]]);
  });

  it("pair statements by disjoint passages that say exactly the same", () => {
    const left = encoded(says("reply", "lind", replied, disappointment));
    const right = encoded(says("other", "lind", condemned, disappointment));
    expect(compareDossiers(left, right).pairs.map((pair) => pair.right)).toEqual(["call", "other"]);
  });

  it("pair a statement of several passages by any of them", () => {
    const left = encoded(
      says("both", "kral", condemned, breach, {
        reports: [{ source: "readout", evidence: [{ exact: told }, { exact: condemned }] }],
      }),
    );
    const right = encoded(says("one", "kral", condemned, breach));
    expect(compareDossiers(left, right).pairs).toHaveLength(2);
  });

  it("contradict each other in who said the words of one passage", () => {
    const left = encoded(
      says("breach", "kral", condemned, breach),
      says("reply", "lind", replied, disappointment),
    );
    const right = encoded(says("breach", "lind", condemned, breach));
    const compared = compareDossiers(left, right);
    expect(compared.pairs.map((pair) => `${pair.left} ${pair.kind} ${pair.right}`)).toEqual([
      "call same call",
      "breach same breach",
    ]);
    expect(compared.verdict).toBe("contradict");
    expect(compared.discrepancies.map(({ path, outcome }) => `${path} ${outcome}`)).toEqual([
      "speakers contradicts",
    ]);
    expect(compared.onlyLeft).toEqual(["reply"]);
  });

  it("tell two statements of one sentence apart by their speakers", () => {
    const joint = says("kral-says", "kral", told, "The dam was closed without notice.");
    const both = encoded(joint, {
      ...joint,
      id: "lind-says",
      speakers: [{ who: "lind", onBehalfOf: "sudland" }],
    });
    const { pairs, splits, discrepancies } = compareDossiers(both, encoded({ ...joint, id: "said" }));
    expect(pairs.filter(({ kind }) => kind === "same").map((pair) => pair.left)).toEqual([
      "call",
      "kral-says",
    ]);
    expect([splits, discrepancies]).toEqual([[], []]);
  });

  it("tell one utterance where they give its passage another occasion", () => {
    const left = encoded(says("breach", "kral", condemned, breach));
    const right = encoded(
      says("breach", "kral", condemned, breach, { links: [{ rel: "part-of", to: "readout" }] }),
    );
    expect(compareDossiers(left, right).pairs).toHaveLength(2);
  });
});

describe("two accounts with texts of their own", () => {
  const elsewhere = (statement: Statement): Dossier => {
    const { sources, ...rest } = encoded(statement);
    return { ...rest, sources: sources.map((source) => ({ ...source, text: `${text} End.` })) };
  };
  const quoting = (id: string, who: "kral" | "lind", exact: string): Statement =>
    says(id, who, exact, breach, { reports: [{ source: "readout", evidence: [{ exact, quoted: true }] }] });

  it("differ in who spoke the words of a quotation", () => {
    const words = "the closing of the dam, repeated over several days";
    const { discrepancies } = compareDossiers(
      encoded(quoting("breach", "kral", words)),
      elsewhere(quoting("breach", "lind", words)),
    );
    expect(discrepancies.map(({ path, outcome }) => `${path} ${outcome}`)).toEqual(["speakers differs"]);
  });

  it("do not differ in who spoke a turn of phrase", () => {
    const { pairs } = compareDossiers(
      encoded(quoting("breach", "kral", "the river treaty")),
      elsewhere(quoting("breach", "lind", "the river treaty")),
    );
    expect(pairs.filter(({ kind }) => kind === "same")).toHaveLength(1);
  });
});

describe("two statements of one text", () => {
  it("differ in their evidence by disjoint passages, which speaks against one utterance", () => {
    const [left, right] = [encoded(), encoded()];
    const compare = (exact: string): ReturnType<typeof compareStatements> =>
      compareStatements(says("a", "kral", condemned, breach), says("b", "kral", exact, breach), {
        left,
        right,
      });
    const evidence = compare(replied).features.find(({ path }) => path === "evidence");
    expect(evidence).toMatchObject({
      outcome: "differs",
      score: 0,
      reason: "The two rest on different passages of one text.",
    });
    expect(compare(replied).score).toBeLessThan(compare(condemned).score);
    expect(compare(condemned).verdict).toBe("same");
  });
});
