import { describe, expect, it } from "vitest";
import { showDossier } from "../../src/cli/show/index.js";
import { referenceDossier } from "../../src/fixtures/index.js";
import {
  type Dossier,
  describeEvent,
  type Statement,
  type TerritorialPosition,
  toTimeline,
} from "../../src/index.js";

const text = showDossier(referenceDossier);
const lines = text.trimEnd().split("\n");
const onOneLine = text.replaceAll(/\s+/g, " ");

describe("a dossier shown to a reader", () => {
  it("is named first, and ends with how many quotations were found again", () => {
    expect(lines[0]).toBe(referenceDossier.title);
    expect(lines.at(-1)).toMatch(/^evidence: (\d+) of \1 quotations found word for word$/);
  });

  it("stays within 80 columns and has no loose ends", () => {
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(80);
      expect(line).toBe(line.trimEnd());
    }
  });

  it("has every event as its sentence, and every place in time", () => {
    for (const event of referenceDossier.events) {
      expect(onOneLine).toContain(` ${event.id} ${describeEvent(event, referenceDossier)} coded `);
    }
    for (const { when } of toTimeline(referenceDossier).entries) expect(onOneLine).toContain(when);
  });

  it("has the four regions in one row of the matrix, with what is planned apart", () => {
    expect(onOneLine).toContain(
      "Donetsk (UA-14), Luhansk (UA-09), Zaporizhzhia (UA-23), Kherson (UA-65) Russia demands that Ukraine withdraw from the whole of each of them [withdrawal-demand], answered by Ukraine’s refusal to withdraw [withdrawal-refusal], says the news article still demands that Ukraine withdraw from each of them [unchanged-requirements], inferred from",
    );
    const dossier: Dossier = structuredClone(referenceDossier);
    for (const event of dossier.events) if (event.id === "withdrawal-demand") event.status = "planned";
    expect(showDossier(dossier)).toContain(
      "not yet: demands that Ukraine withdraw from the whole of each of them",
    );
  });

  it("says where the order is open, and what a place follows from that others say", () => {
    expect(onOneLine).toContain(
      "~ the conversation between Donald Trump and Volodymyr Zelensky [zelensky-conversation] when immediately",
    );
    expect(onOneLine).toContain("[istanbul-round] when 16 May, year not stated");
    expect(
      onOneLine.split(
        "~ its order relative to at least one entry above is not known; it may belong higher up",
      ),
    ).toHaveLength(2);
  });
});

describe("a dossier of invented parties shown to a reader", () => {
  const reports = [{ source: "story" }];
  const said: Omit<Statement, "id"> = {
    type: "statement",
    speakers: [{ who: "arcadia" }],
    act: "assert",
    content: "It is so.",
    reports,
  };
  const held: Omit<TerritorialPosition, "id" | "stance"> = {
    type: "territorial-position",
    holder: "arcadia",
    territories: ["valley"],
    reports,
  };
  const shown = showDossier({
    format: "diplomatic-events/1",
    sources: [{ id: "story", kind: "news-article" }],
    actors: [{ id: "arcadia", kind: "polity", name: "Arcadia" }],
    territories: [{ id: "valley", name: "Sula Valley" }],
    instruments: [
      {
        id: "accord",
        kind: "agreement",
        title: "Sula Accord",
        version: "draft 2",
        stage: "text-agreed",
        status: "postponed",
        parties: [{ who: "arcadia" }],
        provisions: [{ id: "p1", text: "Both sides withdraw.", force: "obligatory", subject: "withdrawal" }],
        reports,
      },
      { id: "letter", kind: "note", reports },
    ],
    events: [
      { ...said, id: "first" },
      { ...said, id: "second", when: { date: "XXXX-05-16" } },
      { ...said, id: "third", status: "planned", when: { date: "2033" } },
      { ...held, id: "earlier", stance: "reserves", when: { date: "2030-02-01" } },
      {
        ...held,
        id: "later",
        stance: "claims-sovereignty",
        when: { date: "2031-02-01" },
        continuity: "hardened",
        clauses: [{ kind: "unless", text: "talks resume" }],
        links: [{ rel: "supersedes", to: "earlier" }],
        reports: [{ source: "story", withdrawn: true }],
      },
      { ...held, id: "ended", stance: "offers", status: "cancelled" },
      {
        type: "control-assessment",
        id: "ground",
        territories: ["valley"],
        degree: "partial",
        status: "possible",
        reports: [{ source: "story", withdrawn: true }],
      },
    ],
  });
  const lines = shown.split("\n").map((line) => line.trim());

  it.each([
    ["A dossier"],
    ["1 source, 1 actor, 1 territory, 2 instruments, 7 events (3 statements, 3"],
    ["positions, 1 assessment of control) (format diplomatic-events/1)"],
    ["Without a time"],
    ["the agreement “Sula Accord” [accord] (postponed)"],
    ["According to the news article, there is a note."],
    ["the statement by Arcadia [third] (planned)"],
    ["accord: agreement, Sula Accord"],
    ["coded version draft 2, stage text-agreed, status postponed"],
    ["obligation Both sides withdraw. [p1]"],
    ["coded force obligatory, subject withdrawal"],
    ["letter: note without title"],
    ["Sula Valley"],
    ["who holds the ground"],
  ])("has the line “%s”", (expected) => {
    expect(lines.map((line) => line.replaceAll(/\s+/g, " "))).toContain(expected);
  });

  it.each([
    [
      "claims sovereignty over it [later], on a condition, hardened, withdrawn by who reported it, says the news article",
    ],
    [
      "reserves a position on it [earlier], replaced by Arcadia’s claim of sovereignty [later], says the news article",
    ],
    ["not held: offers to make a concession on it [ended], cancelled, says the news article"],
    [
      "partial control by a holder not named [ground], possible, withdrawn by who reported it, according to the news article",
    ],
  ])("says “%s”", (expected) => {
    expect(shown.replaceAll(/\s+/g, " ")).toContain(expected);
  });
});
