import { describe, expect, it } from "vitest";
import { generateDossier } from "../../bench/generate/dossier.js";
import { anchorEvidence, checkDossier, formatIssues } from "../../src/index.js";

const cases = [10, 100, 1_000].flatMap((count) =>
  (count < 1_000 ? [1, 2, 3] : [1]).flatMap((seed) =>
    [false, true].map((inOneSource) => ({ count, seed, inOneSource })),
  ),
);

describe("a generated dossier", () => {
  it.each(cases)(
    "of $count events (seed $seed, one source: $inOneSource) has no issue",
    ({ count, ...options }) => {
      const dossier = generateDossier(count, options);
      expect(formatIssues(checkDossier(dossier).issues)).toBe("");
      expect(dossier.events).toHaveLength(count);
      expect(dossier.sources).toHaveLength(options.inOneSource ? 1 : Math.ceil(count / 25));
    },
  );

  it("is the same for the same seed, and another for another", () => {
    expect(generateDossier(50, { seed: 7 })).toEqual(generateDossier(50, { seed: 7 }));
    expect(generateDossier(50, { seed: 7 })).not.toEqual(generateDossier(50, { seed: 8 }));
  });

  it("quotes words that stand in its sources exactly once", () => {
    const { sources, events } = generateDossier(200);
    const texts = new Map(sources.map(({ id, text }) => [id, text ?? ""]));
    const found = events.flatMap(({ reports }) =>
      reports.flatMap(({ source, evidence = [] }) =>
        evidence.map((one) => anchorEvidence(texts.get(source) ?? "", one).status),
      ),
    );
    expect(found.length).toBeGreaterThan(250);
    expect(new Set(found)).toEqual(new Set(["exact"]));
  });

  it("is varied", () => {
    const { events } = generateDossier(200);
    expect(new Set(events.map(({ type }) => type)).size).toBe(4);
    const acts = new Set(events.flatMap((event) => (event.type === "statement" ? [event.act] : [])));
    expect(acts.size).toBeGreaterThan(8);
    const fields = new Set(events.flatMap((event) => Object.keys(event)));
    for (const field of ["when", "links", "codes", "note", "extensions", "clauses", "audience", "certainty"])
      expect(fields).toContain(field);
  });
});
