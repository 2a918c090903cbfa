import * as z from "zod";
import type { EnumSchema } from "../../model/index.js";

/** The word for what the text does not say, in a field that takes one word of a list. Elsewhere it is `""` or an empty list. */
export type Unstated = "unstated";

/** {@link Unstated} as a value. */
export const unstated: Unstated = "unstated";

/** The schema of a word of a vocabulary, or {@link Unstated}. */
export function orUnstated<T extends string>(words: readonly T[]): EnumSchema<T | Unstated> {
  return z.enum([...words, unstated]);
}
