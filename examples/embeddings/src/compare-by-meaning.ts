import type { Dossier } from "diplomatic-events";
import { compareDossiers, type DossierComparison } from "diplomatic-events/compare";

/** Vectors of texts, in the order of the texts. */
export type Embed = (texts: readonly string[]) => Promise<readonly (readonly number[])[]>;

/** Compares two accounts. Statements of one occasion are matched by the meaning of their contents, too; `floor` is the cosine of unrelated texts. */
export async function compareByMeaning(
  left: Dossier,
  right: Dossier,
  embed: Embed,
  floor = 0,
): Promise<DossierComparison> {
  const texts = [...new Set([left, right].flatMap(contentsOf))];
  const vectors = await embed(texts);
  const vectorOf = new Map(texts.map((text, at) => [text, vectors[at] ?? []]));
  const similarity = (one: string, other: string): number => {
    const likeness = cosine(vectorOf.get(one) ?? [], vectorOf.get(other) ?? []);
    return Math.max(0, (likeness - floor) / (1 - floor));
  };
  return compareDossiers(left, right, { similarity });
}

function contentsOf({ events }: Dossier): string[] {
  return events.flatMap((event) => (event.type === "statement" ? [event.content] : []));
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  const length = Math.sqrt(dot(a, a) * dot(b, b));
  return length === 0 ? 0 : dot(a, b) / length;
}
