import { verbsOfActs } from "./generated/verbs-of-acts.js";

/** Words that are commonly written for a term, beside the verbs of acts. */
const otherWords: Readonly<Record<string, string>> = {
  assert: "said tell told claim insist recall",
  conversation: "call phone-call talk",
  conference: "summit",
  "head-of-state": "president monarch",
  "head-of-government": "prime-minister chancellor",
  ministerial: "minister",
  envoy: "ambassador",
  if: "condition",
  "responds-to": "replies-to reply-to replies answers",
};

/**
 * The term of a list of words for which somebody wrote a common verb or another word: `criticise` for "condemn" or "condemned", `assess` for
 * "express concern", `ministerial` for "minister".
 */
export function termForWord(verb: string, words: readonly string[]): string | undefined {
  const written = verb.toLowerCase().replaceAll(/[\s_]+/g, "-");
  const forms = [written, ...endings.map(([ending, base]) => written.replace(ending, base))];
  const common = (word: string): string[] =>
    `${verbsOfActs[word] ?? ""} ${otherWords[word] ?? ""}`.split(" ");
  return words.find((word) => common(word).some((each) => each !== "" && forms.includes(each)));
}

/** Endings of inflected English verbs, with those of the infinitive. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/s$/, ""],
  [/ed$/, ""],
  [/d$/, ""],
  [/ie[sd]$/, "y"],
  [/ing$/, ""],
  [/ing$/, "e"],
];
