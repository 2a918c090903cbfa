import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Dossier } from "diplomatic-events";
import { compareDossiers } from "diplomatic-events/compare";
import { compareByMeaning } from "./compare-by-meaning.js";
import { standInEmbedding } from "./stand-in-embedding.js";

const account = (id: string, contents: readonly string[]): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: `readout-${id}`, kind: "readout", published: "2032-03-05" }],
  actors: [
    { id: "norland", kind: "polity", name: "Norland" },
    { id: "sudria", kind: "polity", name: "Sudria" },
  ],
  events: [
    {
      id: "call",
      type: "meeting",
      form: "conversation",
      participants: [{ who: "norland" }, { who: "sudria" }],
      when: { date: "2032-03-04" },
      reports: [{ source: `readout-${id}` }],
    },
    ...contents.map((content, at) => ({
      id: `${id}-${at + 1}`,
      type: "statement" as const,
      speakers: [{ who: "norland" }],
      act: "commit" as const,
      content,
      links: [{ rel: "part-of" as const, to: "call" }],
      reports: [{ source: `readout-${id}` }],
    })),
  ],
});

const left = account("left", ["Grain may pass again.", "The trawlers will stop."]);
const right = account("right", ["Fishing will cease.", "Transit of cereals resumes."]);

const pairsOf = ({ pairs }: ReturnType<typeof compareDossiers>): string[] =>
  pairs.flatMap((pair) => (pair.kind === "same" ? [`${pair.left} = ${pair.right}`] : []));

describe("comparing by meaning", () => {
  it("pairs paraphrases that share no words", async () => {
    const comparison = await compareByMeaning(left, right, standInEmbedding);
    assert.deepEqual(pairsOf(comparison).sort(), ["call = call", "left-1 = right-2", "left-2 = right-1"]);
  });

  it("leaves them alone where only words are compared", () => {
    assert.ok(!pairsOf(compareDossiers(left, right)).includes("left-1 = right-2"));
  });

  it("takes what is below the floor as unrelated", async () => {
    const wordier = account("right", ["Fishing will cease.", "Transit of cereals resumes at the border."]);
    const pairs = async (floor: number): Promise<string[]> =>
      pairsOf(await compareByMeaning(left, wordier, standInEmbedding, floor));
    assert.ok((await pairs(0.5)).includes("left-1 = right-2"));
    assert.ok(!(await pairs(0.9)).includes("left-1 = right-2"));
  });
});
