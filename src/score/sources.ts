import { canonicalJson } from "../compare/index.js";
import { describeDifference, quote } from "../issues/index.js";
import type { Dossier, Id, Source } from "../model/index.js";
import { evenOut } from "../text/index.js";

/** A source of the gold and the one of the prediction that is the same text. Either stands alone where the other dossier lacks it. */
export interface SourceMatch {
  /** The id in the gold. */
  gold?: Id | undefined;
  /** The id in the prediction. */
  predicted?: Id | undefined;
}

interface Pair {
  readonly gold: Source;
  readonly predicted: Source;
}

/**
 * Matches the sources of two dossiers one to one: by all that is said of them, else by their text, by address, by title, and at last those
 * that alone are left.
 *
 * @throws Error if two that are one by address, title or exclusion have different texts, or if both dossiers have events and no source in
 * common: then they are not of one text.
 */
export function matchSources(gold: Dossier, predicted: Dossier): SourceMatch[] {
  const pairs: Pair[] = [];
  let [left, right]: [readonly Source[], readonly Source[]] = [gold.sources, predicted.sources];
  const pairBy = (keyOf: (source: Source) => string | undefined): void => {
    const found = pairUnique(left, right, keyOf);
    pairs.push(...found);
    left = left.filter((source) => !found.some((pair) => pair.gold === source));
    right = right.filter((source) => !found.some((pair) => pair.predicted === source));
  };
  pairBy((source) => canonicalJson({ ...source, id: undefined }));
  pairBy(({ text }) => text);
  pairBy(({ text }) => (text === undefined ? undefined : readingOf(text)));
  pairBy(({ url }) => url);
  pairBy(({ title }) => title);
  if (left.length === 1 && right.length === 1) pairBy(() => "");
  for (const pair of pairs) requireOneText(pair);
  if (pairs.length === 0 && gold.events.length > 0 && predicted.events.length > 0)
    throw new Error(
      `The dossiers have no source in common: the gold has ${say(gold.sources)}, the prediction ${say(predicted.sources)}. Expected two dossiers of one text; give both its \`text\`.`,
    );
  return [
    ...pairs.map((pair) => ({ gold: pair.gold.id, predicted: pair.predicted.id })),
    ...left.map(({ id }) => ({ gold: id })),
    ...right.map(({ id }) => ({ predicted: id })),
  ];
}

/** Pairs the sources that alone have a key on either side. */
function pairUnique(
  left: readonly Source[],
  right: readonly Source[],
  keyOf: (source: Source) => string | undefined,
): Pair[] {
  const byKey = (sources: readonly Source[]): ReadonlyMap<string, Source | null> => {
    const found = new Map<string, Source | null>();
    for (const source of sources) {
      const key = keyOf(source);
      if (key !== undefined) found.set(key, found.has(key) ? null : source);
    }
    return found;
  };
  const others = byKey(right);
  return [...byKey(left)].flatMap(([key, source]) => {
    const other = others.get(key);
    return source && other ? [{ gold: source, predicted: other }] : [];
  });
}

/** A text as two copies of it are compared: typography and white space at the ends say nothing. */
function readingOf(text: string): string {
  return evenOut(text).text.trim();
}

function requireOneText({ gold, predicted }: Pair): void {
  if (gold.text === undefined || predicted.text === undefined || gold.text === predicted.text) return;
  const [one, other] = [readingOf(predicted.text), readingOf(gold.text)];
  if (one === other) return;
  throw new Error(
    `The prediction has another text of the source ${quote(gold.id)} than the gold: ${describeDifference(one, other)} of the gold. Expected two dossiers of one text.`,
  );
}

function say(sources: readonly Source[]): string {
  return sources.length === 0 ? "none" : sources.map(({ id }) => quote(id)).join(", ");
}
