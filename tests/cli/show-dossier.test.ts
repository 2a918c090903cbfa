import { describe, expect, it } from "vitest";
import { showDossier } from "../../src/cli/show.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import { type Dossier, describeEvent, timeline } from "../../src/index.js";

const text = showDossier(referenceDossier);
const lines = text.trimEnd().split("\n");
const onOneLine = text.replaceAll(/\s+/g, " ");

describe("a dossier shown to a reader", () => {
  it("is named first, and ends with how many quotations were found again", () => {
    expect(lines[0]).toBe(referenceDossier.title);
    expect(lines.at(-1)).toMatch(/^evidence: (\d+) of \1 quotations anchored exactly$/);
  });

  it("stays within 80 columns and has no loose ends", () => {
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(80);
      expect(line).toBe(line.trimEnd());
    }
  });

  it("has every event as its sentence, and every place in time", () => {
    for (const event of referenceDossier.events) {
      expect(onOneLine).toContain(` ${event.id} ${describeEvent(event, referenceDossier)} chain `);
    }
    for (const { when } of timeline(referenceDossier).entries) expect(onOneLine).toContain(when);
  });

  it("has the four regions in one row of the matrix, with what is planned apart", () => {
    expect(onOneLine).toContain(
      "Donetsk (UA-14), Luhansk (UA-09), Zaporizhzhia (UA-23), Kherson (UA-65) Russia demands withdrawal (whole) [withdrawal-demand], toward Ukraine, answered by [withdrawal-refusal], says",
    );
    const dossier: Dossier = structuredClone(referenceDossier);
    for (const event of dossier.events) if (event.id === "withdrawal-demand") event.status = "planned";
    expect(showDossier(dossier)).toContain("not yet: demands withdrawal (whole) [withdrawal-demand]");
  });

  it("says where the order is open, and what a place follows from that others say", () => {
    expect(onOneLine).toContain(
      "zelensky-conversation (or before the one above: that is left open) when immediately",
    );
    expect(onOneLine).toContain("istanbul-round when 16 May, year not stated");
  });
});
