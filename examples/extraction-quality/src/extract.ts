import type { Actor, Dossier, Source, Statement } from "diplomatic-events";
import { suggestAct } from "diplomatic-events/vocabulary";

/** Stands in for your extractor: a statement from each sentence that names an actor and has a verb of saying. */
export function extract(source: Source, actors: readonly Actor[]): Dossier {
  const sentences = source.text?.match(/[^.]+[.]/g) ?? [];
  const events = sentences.flatMap((sentence, index): Statement[] => {
    const exact = sentence.trim();
    const [speaker] = actors
      .filter(({ name }) => exact.includes(name))
      .sort((a, b) => exact.indexOf(a.name) - exact.indexOf(b.name));
    const act = suggestAct(exact)?.verb.act;
    if (!speaker || !act || act === "no-statement") return [];
    return [
      {
        id: `statement-${index}`,
        type: "statement",
        speakers: [{ who: speaker.id }],
        act,
        content: exact,
        reports: [{ source: source.id, evidence: [{ exact }] }],
      },
    ];
  });
  return { format: "diplomatic-events/1", sources: [source], actors: [...actors], events };
}
