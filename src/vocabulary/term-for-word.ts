import { verbsOfActs } from "./generated/verbs-of-acts.js";

/** Words that are commonly written for a term, beside the verbs of acts. */
const otherWords: Readonly<Record<string, string>> = {
  assert: "said tell told claim insist recall",
  conversation: "call phone-call",
  negotiation: "talk",
  polity: "state country",
  talks: "negotiation",
  trade: "tariff",
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
  const isFormOf = (base: string): boolean =>
    written.startsWith(base) && /^(?:e?[sd]|ing)?$/.test(written.slice(base.length));
  return words.find((word) =>
    `${verbsOfActs[word] ?? ""} ${otherWords[word] ?? ""}`
      .split(" ")
      .some((base) => base !== "" && isFormOf(base)),
  );
}
