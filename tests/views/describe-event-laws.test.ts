import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDossier, type DiplomaticEvent, describeEvent, indexDossier } from "../../src/index.js";
import {
  bases,
  certainties,
  clauseKinds,
  continuities,
  controlDegrees,
  controlKinds,
  evaluations,
  eventStatuses,
  extents,
  meetingForms,
  meetingMedia,
  meetingOutcomes,
  partyRoles,
  representationLevels,
  sourcingTerms,
  speechActs,
  territorialStances,
} from "../../src/vocabulary.js";
import { lawRuns } from "../support/law-runs.js";
import { type Fields, stage } from "./stage.js";

describe("properties of describeEvent", () => {
  const words = fc.oneof(
    fc.constantFrom(
      "Borduria lifts the blockade",
      "The talks\nresume.",
      "It is “over”",
      "A…",
      "peace; war",
      "x",
    ),
    fc
      .string({ minLength: 1, maxLength: 20 })
      .filter((text) => /[\p{L}\d]/u.test(text) && !/(?:^|[\s,])[,.;:]/.test(text.trim())),
  );
  const option = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  const actor = fc.constantFrom(
    "arcadia",
    "borduria",
    "premier",
    "envoy",
    "ministry",
    "official",
    "agencies",
  );
  const speaker = fc.oneof(actor, fc.constantFrom("story", "readout"));
  const territory = fc.constantFrom("valley", "port", "ridge");
  const link = fc.oneof(
    fc.record({ cue: words, certainty: option(certainties), term: option(sourcingTerms) }),
    fc.record({
      who: fc.oneof(speaker, fc.constant("claim")),
      cue: fc.option(fc.oneof(words, fc.constantFrom("According to", "said", "Reportedly", "relayed that")), {
        nil: undefined,
      }),
      certainty: option(certainties),
      term: option(sourcingTerms),
    }),
  );
  const report = fc.record({
    source: fc.constantFrom("story", "readout"),
    via: fc.array(link, { maxLength: 3 }),
    basis: option(bases),
    certainty: option(certainties),
    withdrawn: option([true as const]),
  });
  const party = (who: fc.Arbitrary<string>): fc.Arbitrary<Fields> =>
    fc.record({
      who,
      onBehalfOf: option(["arcadia", "borduria"]),
      role: option(partyRoles),
      level: option(representationLevels),
      certainty: option(certainties),
    });
  const when = fc.option(
    fc.record({
      date: option(["2031-05-16", "2031?", "XXXX-05-16", "2031-05/2032", "198X", "2031-05-16T10:00:00Z"]),
      duration: option([{ iso: "PT2H" }, { asWritten: "brief" }]),
      relative: fc.subarray([
        { relation: "after", to: "talks" },
        { relation: "before", to: "claim", offset: "P2D", bound: "at-most" },
        { relation: "during", to: "talks" },
      ]),
      asWritten: fc.constant("then"),
      basis: option(bases),
    }),
    { nil: undefined },
  );
  const clause = fc.record({ kind: fc.constantFrom(...clauseKinds), text: words });
  const clauses = fc.array(clause, { maxLength: 3 });
  const topics = fc.array(
    fc.record({
      subject: fc.constantFrom("ceasefire", "talks", "acme:visas"),
      ref: option(["claim", "talks", "accord"]),
      aspect: option(["occurrence", "wording"]),
      by: fc.subarray(["arcadia", "borduria"]),
      territories: fc.subarray(["valley", "port"]),
    }),
    { maxLength: 2 },
  );
  const reported = {
    reports: fc.array(report, { minLength: 1, maxLength: 3 }),
    when,
    status: option(eventStatuses),
    links: fc.subarray([{ rel: "responds-to", to: "claim" }]),
  };
  const events: fc.Arbitrary<[DiplomaticEvent["type"], Fields]> = fc.oneof(
    fc
      .record({
        ...reported,
        speakers: fc.array(party(speaker), { minLength: 1, maxLength: 3 }),
        audience: fc.array(party(actor), { maxLength: 2 }),
        act: fc.constantFrom(...speechActs),
        content: words,
        negated: option([true as const]),
        evaluation: option(evaluations),
        certainty: option(certainties),
        about: topics,
        clauses,
        continuity: option(continuities),
      })
      .map((fields): [DiplomaticEvent["type"], Fields] => ["statement", fields]),
    fc
      .record({
        ...reported,
        form: fc.constantFrom(...meetingForms),
        medium: option(meetingMedia),
        participants: fc.array(party(actor), { minLength: 1, maxLength: 3 }),
        place: option(["port"]),
        initiatedBy: fc.subarray(["arcadia", "borduria"]),
        about: topics,
        outcome: option(meetingOutcomes),
      })
      .map((fields): [DiplomaticEvent["type"], Fields] => ["meeting", fields]),
    fc
      .record({
        ...reported,
        holder: actor,
        territories: fc.array(territory, { minLength: 1, maxLength: 3 }),
        stance: fc.constantFrom(...territorialStances),
        toward: fc.subarray(["arcadia", "borduria"]),
        extent: option(extents),
        clauses,
        continuity: option(continuities),
      })
      .map((fields): [DiplomaticEvent["type"], Fields] => ["territorial-position", fields]),
    fc
      .record({
        ...reported,
        territories: fc.array(territory, { minLength: 1, maxLength: 3 }),
        controller: option(["arcadia", "agencies"]),
        kind: option(controlKinds),
        degree: fc.constantFrom(...controlDegrees),
      })
      .map((fields): [DiplomaticEvent["type"], Fields] => ["control-assessment", fields]),
  );
  const event = events.map(([type, fields]) => {
    const required = JSON.parse(JSON.stringify({ id: "e", type, ...fields }));
    const result = checkDossier({ ...stage, events: [...stage.events, required] });
    const found = result.ok ? result.value.events.at(-1) : undefined;
    return found;
  });
  const valid = event.filter((found): found is DiplomaticEvent => found !== undefined);

  /** As it may stand in a sentence: on one line, without the stop, letters small. */
  const bare = (text: string): string =>
    text
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim()
      .replace(/[\s.,;:!?…。．！？；，،؟।]+$/u, "")
      .toLowerCase();

  it("describes any valid event in one sentence on one line, with every speaker, holder, clause and cue", () => {
    fc.assert(
      fc.property(valid, fc.boolean(), (found, source) => {
        const text = describeEvent(found, stage, { source });
        expect(text).toMatch(/^\P{Ll}[^\n\r\p{Cc}]*[.?!…。！？؟।][”"’'»)\]]*$/u);
        expect(text).not.toMatch(/ {2}| ,|,,|undefined|\[object/);
        const small = text.toLowerCase();
        const shown = new Set<string>();
        if (found.type === "statement") for (const { who } of found.speakers) shown.add(who);
        if (found.type === "meeting") for (const { who } of found.participants) shown.add(who);
        if (found.type === "territorial-position") shown.add(found.holder);
        for (const { via: links = [] } of found.reports) {
          for (const { who } of links) if (who !== undefined && who !== "claim") shown.add(who);
        }
        const index = indexDossier(stage);
        const nameOf = (id: string): string => index.actor(id)?.name ?? index.source(id)?.title ?? "readout";
        for (const id of shown) expect(small).toContain(nameOf(id).toLowerCase());
        const clauseTexts = "clauses" in found ? (found.clauses ?? []).map((one) => one.text) : [];
        for (const one of clauseTexts) expect(small).toContain(bare(one));
        for (const { via: links = [] } of found.reports) {
          for (const { who, cue } of links) {
            // The name of the voice is told anyway.
            const isOwnName = who !== undefined && cue?.includes(nameOf(who));
            if (cue !== undefined && !isOwnName && !/^according to$/i.test(cue)) {
              expect(small).toContain(bare(cue).replace(/[,:]+$/, ""));
            }
          }
        }
      }),
      lawRuns(100),
    );
  }, 60_000);

  it("has different words for each status, and reads an absent status as actual", () => {
    fc.assert(
      fc.property(valid, (found) => {
        const texts = eventStatuses.map((status) => describeEvent({ ...found, status }, stage));
        expect(new Set(texts).size).toBe(eventStatuses.length);
        expect(describeEvent({ ...found, status: undefined }, stage)).toBe(texts[0]);
      }),
      lawRuns(50),
    );
  }, 60_000);

  it("changes the sentence if a voice is removed", () => {
    fc.assert(
      fc.property(valid, fc.nat(), fc.nat(), (found, which, at) => {
        const report = found.reports[which % found.reports.length];
        const links = report?.via ?? [];
        fc.pre(links.length > 0);
        const left = { ...report, via: links.filter((_, index) => index !== at % links.length) };
        const reports = found.reports.map((one) => (one === report ? { ...one, ...left } : one));
        expect(describeEvent({ ...found, reports }, stage)).not.toBe(describeEvent(found, stage));
      }),
      lawRuns(100),
    );
  }, 60_000);

  it("leaves the event and the dossier unchanged, and accepts an index", () => {
    fc.assert(
      fc.property(valid, (found) => {
        const before = JSON.stringify([found, stage]);
        expect(describeEvent(found, indexDossier(stage))).toBe(describeEvent(found, stage));
        expect(JSON.stringify([found, stage])).toBe(before);
      }),
      lawRuns(25),
    );
  });
});
