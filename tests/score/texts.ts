import fc from "fast-check";
import type { DiplomaticEvent, Dossier, Evidence } from "../../src/index.js";
import { anyEvent, dossier } from "../support/arbitrary-events.js";

/** A text of forty different words, and a few that stand there twice. */
const words = [
  ...Array.from({ length: 40 }, (_, at) => `word${at}`),
  "both",
  "sides",
  "met",
  "both",
  "sides",
  "met",
];
export const text = `${words.slice(0, 20).join(" ")} “${words.slice(20, 22).join(" ")}” ${words.slice(22).join(" ")}.`;

/** A quotation of one to six words; mostly in one place, sometimes in two, and sometimes in none. */
const quotation: fc.Arbitrary<Evidence> = fc
  .record({ from: fc.nat(words.length - 6), length: fc.integer({ min: 1, max: 6 }), isFalse: fc.nat(9) })
  .map(({ from, length, isFalse }) => {
    const exact = words.slice(from, from + length).join(" ");
    return { exact: isFalse === 0 ? `${exact} nowhere` : exact };
  });

const evidence = fc.array(quotation, { minLength: 0, maxLength: 2 });

/** Has every report of the events quote the text. */
function quoting(events: readonly DiplomaticEvent[], quotations: readonly Evidence[][]): DiplomaticEvent[] {
  let at = 0;
  return events.map((event) => ({
    ...event,
    reports: event.reports.map((report) => ({
      ...report,
      source: "readout",
      evidence: quotations[at++ % quotations.length] ?? [],
    })),
  }));
}

/** A dossier of the text. */
export const ofText: fc.Arbitrary<Dossier> = fc
  .tuple(dossier, fc.array(evidence, { minLength: 6, maxLength: 12 }))
  .map(([document, quotations]) => ({
    ...document,
    sources: document.sources.map((source) => (source.id === "readout" ? { ...source, text } : source)),
    ...(document.instruments?.length === 0 ? { instruments: [] } : {}),
    events: quoting(document.events, quotations),
  }));

/** A gold dossier of the text, and another that has some of its events as they are, some with other fields, and some others. */
export const goldAndPredicted: fc.Arbitrary<[gold: Dossier, predicted: Dossier]> = fc
  .tuple(ofText, ofText, fc.array(fc.tuple(anyEvent, fc.nat(3)), { minLength: 6, maxLength: 6 }))
  .map(([gold, other, changes]) => {
    const kept = gold.events.flatMap((event, at): DiplomaticEvent[] => {
      const [change, kind = 0] = changes[at] ?? [];
      if (kind === 0) return [];
      const changed =
        kind === 1 && change?.type === event.type ? { ...change, reports: event.reports } : event;
      return [{ ...changed, id: `kept-${at}`, links: [] }];
    });
    const added = other.events
      .slice(0, 2)
      .map((event, at): DiplomaticEvent => ({ ...event, id: `added-${at}`, links: [] }));
    return [gold, { ...other, sources: gold.sources, events: [...added, ...kept] }];
  });
