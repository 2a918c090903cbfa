import { describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { checkDossier, indexDossier } from "../../src/index.js";
import { event } from "../support/dossier.js";
import { clone, drop, type Json, put } from "../support/json.js";

const call = event("call");

describe("loose mode", () => {
  const newer = (): Json => {
    const dossier = clone(referenceDossier);
    put(dossier, "/sources/0/kind", "podcast");
    put(dossier, `${call}/mood`, "frank");
    put(dossier, `${call}/medium`, "hologram");
    put(dossier, `${call}/about/0/subject`, "space");
    put(dossier, `${event("thanks")}/act`, "toast");
    put(dossier, "/events/-", {
      id: "race",
      type: "space-race",
      entrants: ["russia", "nobody"],
      reports: [{ source: "article" }],
    });
    put(dossier, `${event("thanks")}/links/0/to`, "race");
    return dossier;
  };
  const expected = [
    ["unknown-word", "/sources/0/kind"],
    ["unknown-word", `${call}/medium`],
    ["unknown-word", `${call}/about/0/subject`],
    ["unknown-field", `${call}/mood`],
    ["unknown-word", `${event("thanks")}/act`],
    ["unknown-word", `/events/${referenceDossier.events.length}/type`],
  ];

  test("warns of unknown fields, words and event types, and returns the input itself", () => {
    const dossier = newer();
    const result = checkDossier(dossier, { mode: "loose" });
    expect(result.issues.map(({ code, pointer, severity }) => [code, pointer, severity])).toEqual(
      expected.map((place) => [...place, "warning"]),
    );
    expect(result.ok && result.value).toBe(dossier);
    expect(dossier).toEqual(newer());
  });

  test("reports as warnings the errors of strict mode, the default", () => {
    const strict = checkDossier(newer(), { mode: "strict" });
    expect(strict.ok).toBe(false);
    expect(strict.issues.map(({ code, pointer, severity }) => [code, pointer, severity])).toEqual(
      expected.map((place) => [...place, "error"]),
    );
    expect(checkDossier(newer())).toEqual(strict);
  });

  test("checks known fields beside unknown ones", () => {
    const dossier = newer();
    put(dossier, `${event("thanks")}/speakers/0/who`, "puttin");
    put(dossier, `${call}/when/duration`, {});
    drop(dossier, `${call}/form`);
    const { ok, issues } = checkDossier(dossier, { mode: "loose" });
    expect(ok).toBe(false);
    expect(
      issues.filter(({ severity }) => severity === "error").map(({ code, pointer }) => [code, pointer]),
    ).toEqual([
      ["empty-duration", `${call}/when/duration`],
      ["missing-field", `${call}/form`],
      ["dangling-reference", `${event("thanks")}/speakers/0/who`],
    ]);
  });

  test("reports a part as empty when it has only an unknown word", () => {
    const dossier = clone(referenceDossier);
    put(dossier, `${event("support-recognised")}/reports/0/via/0`, { certainty: "rumoured" });
    const { issues } = checkDossier(dossier, { mode: "loose" });
    expect(issues.map(({ code, severity }) => [code, severity]).sort()).toEqual([
      ["empty-attribution", "error"],
      ["unknown-word", "warning"],
    ]);
  });

  test("reports an unsupported format as an error", () => {
    const dossier = newer();
    put(dossier, "/format", "diplomatic-events/2");
    const { ok, issues } = checkDossier(dossier, { mode: "loose" });
    expect([ok, issues.map(({ code }) => code)]).toEqual([false, ["unsupported-format"]]);
  });

  test("requires the fields of every event from an event of unknown type", () => {
    const dossier = clone(referenceDossier);
    put(dossier, "/events/-", { type: "space-race", when: { relative: {} } });
    const { ok, issues } = checkDossier(dossier, { mode: "loose" });
    expect(ok).toBe(false);
    expect(issues.map(({ code, pointer, severity }) => [code, pointer, severity]).sort()).toEqual([
      ["missing-field", "/events/23/id", "error"],
      ["missing-field", "/events/23/reports", "error"],
      ["unknown-word", "/events/23/type", "warning"],
      ["wrong-type", "/events/23/when/relative", "error"],
    ]);
  });

  test("leaves a relative time with an unknown word out of the order", () => {
    const dossier = clone(referenceDossier);
    put(dossier, `${call}/when/relative/0/relation`, "soon-after");
    expect(checkDossier(dossier, { mode: "loose" }).issues.map(({ code }) => code)).toEqual(["unknown-word"]);
  });

  test("accepts dossiers with unknown parts that indexDossier can walk", () => {
    const result = checkDossier(newer(), { mode: "loose" });
    if (!result.ok) throw new Error("loose mode refused it");
    const index = indexDossier(result.value);
    expect(index.event("race")).toBeUndefined();
    expect(index.statement("thanks")?.content).toBe(
      "Putin thanks Trump for advocating that Russia and Ukraine renew their direct dialogue.",
    );
    expect(index.statementsBy("putin").map(({ id }) => id)).toContain("thanks");
    expect(index.referencesTo("race")).toEqual([
      {
        from: "thanks",
        path: ["events", referenceDossier.events.findIndex(({ id }) => id === "thanks"), "links", 0, "to"],
      },
    ]);
  });
});
