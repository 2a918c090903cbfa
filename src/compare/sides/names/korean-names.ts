import type { NameRelation } from "./name-relation.js";
import { isNear } from "./word-match.js";

const hangul = /\p{Script=Hangul}/u;

/**
 * Relates a name in Hangul to one in Latin letters; undefined for other names. The systems of romanisation differ in voice and in
 * vowels: "Gim Jeong-su" and "Kim Jong Su".
 */
export function relateKorean(
  left: string,
  right: string,
  a: readonly string[],
  b: readonly string[],
): NameRelation | undefined {
  if (hangul.test(left) === hangul.test(right)) return undefined;
  const [native, latin] = hangul.test(left) ? [a, b] : [b, a];
  const whole = koreanKey(native.join(""));
  const turns = latin.map((_, at) => koreanKey([...latin.slice(at), ...latin.slice(0, at)].join("")));
  if (turns.some((turn) => turn === whole || isNear(turn, whole))) return "likely";
  return "different";
}

function koreanKey(name: string): string {
  return name
    .replace(/^(?:lee|rhee|yi|ri)(?=.)/, "i")
    .replace(/^park/, "pak")
    .replace(/^choi/, "choe")
    .replaceAll(/eo|oo|eu|u/g, "o")
    .replaceAll("g", "k")
    .replaceAll("d", "t")
    .replaceAll("b", "p")
    .replaceAll(/ch|j/g, "c")
    .replaceAll("l", "r")
    .replaceAll(/y(?=[aeiou])|w/g, "");
}
