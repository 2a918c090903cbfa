import { floatAt } from "../collections/index.js";
import type { Dossier, Evidence, EvidencePlace, Id } from "../model/index.js";
import { createAnchorer, type TextSpan } from "../text/index.js";
import type { SourceMatch } from "./sources.js";

/** The texts of two dossiers, one behind the other, so that a place in any of them is one span. */
export interface TextSpace {
  /** The places in which a quotation may stand: one as a rule, several where nothing chooses among them, none where it is missing. */
  place(side: "gold" | "predicted", source: Id, evidence: Evidence): readonly TextSpan[];
  /** How many letters and digits a span has. Others are typography, and say nothing of how much was quoted. */
  letters(span: TextSpan): number;
}

interface Text {
  readonly start: number;
  readonly anchor: ReturnType<typeof createAnchorer>;
}

const parts = ["text", "title"] as const satisfies readonly EvidencePlace[];

/** The texts of matched sources, each once: the gold's, or that of the prediction where the gold has none. */
export function createTextSpace(
  gold: Dossier,
  predicted: Dossier,
  sources: readonly SourceMatch[],
): TextSpace {
  const texts = { gold: new Map<string, Text>(), predicted: new Map<string, Text>() };
  const [ofGold, ofPredicted] = [gold, predicted].map(
    (dossier) => new Map(dossier.sources.map((source) => [source.id, source])),
  );
  const counts: number[] = [0];
  for (const match of sources) {
    const [one, other] = [ofGold?.get(match.gold ?? ""), ofPredicted?.get(match.predicted ?? "")];
    for (const part of parts) {
      const written = one?.[part] ?? other?.[part];
      if (written === undefined) continue;
      const text = { start: counts.length - 1, anchor: createAnchorer(written) };
      countLetters(written, counts);
      if (one) texts.gold.set(`${part} ${one.id}`, text);
      if (other) texts.predicted.set(`${part} ${other.id}`, text);
    }
  }
  const upTo = Float64Array.from(counts);
  return {
    place: (side, source, evidence) => {
      const text = texts[side].get(`${evidence.in ?? "text"} ${source}`);
      if (!text) return [];
      const place = text.anchor(evidence);
      const spans = "start" in place ? [place] : place.status === "ambiguous" ? place.candidates : [];
      return spans.map(({ start, end }) => ({ start: text.start + start, end: text.start + end }));
    },
    letters: ({ start, end }) => floatAt(upTo, end) - floatAt(upTo, start),
  };
}

/** Adds for each code unit of a text how many letters and digits there are up to it. A character of two units counts at its first. */
function countLetters(text: string, counts: number[]): void {
  let count = counts[counts.length - 1] ?? 0;
  for (const character of text) {
    count += Number(/[\p{L}\p{N}]/u.test(character));
    for (let unit = 0; unit < character.length; unit++) counts.push(count);
  }
}
