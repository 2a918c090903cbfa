import { verbsOfActs } from "./generated/verbs-of-acts.js";

/** The act of a list of words for which somebody wrote a common verb: `criticise` for "condemn". */
export function actOfVerb(verb: string, words: readonly string[]): string | undefined {
  return words.find((word) => ` ${verbsOfActs[word] ?? ""} `.includes(` ${verb} `));
}
