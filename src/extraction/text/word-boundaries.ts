import { unspaced } from "./scripts.js";

/** Letters that Arabic and Hebrew write together with the word behind them: "and", "in", "to", "as" and the like. */
const proclitics =
  /(?<!\p{L})[\u0648\u0641\u0628\u0643\u0644\u05d5\u05d1\u05db\u05dc\u05de\u05d4\u05e9]{1,2}$/u;
const lastCharacter = /(?:\p{L}|\p{N})\p{M}*$/u;

/**
 * Whether a passage that starts or ends at an offset of a text has only a part of a word or a number: "agreed" of "disagreed",
 * "5" of "5,000", "can" of "can't".
 */
export function cutsWord(text: string, at: number, side: "start" | "end"): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.slice(Math.max(0, at - 32), at);
  const after = text.slice(at, at + 4);
  if (/\p{Nd}[.,:]?$/u.test(before) && /^\p{Nd}/u.test(after)) return true;
  if (/\p{Nd}$/u.test(before) && /^[.,:]\p{Nd}/u.test(after)) return true;
  if (side === "end" && /n$/i.test(before) && /^['\u2019]t(?!\p{L})/iu.test(after)) return true;
  const last = lastCharacter.exec(before)?.[0] ?? "";
  if (last === "" || !/^[\p{L}\p{N}]/u.test(after)) return false;
  if (unspaced.test(last) || unspaced.test(String.fromCodePoint(after.codePointAt(0) ?? 0))) return false;
  return !(side === "start" && proclitics.test(before));
}
