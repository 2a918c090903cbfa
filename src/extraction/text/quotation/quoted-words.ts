import { evenOut, foldWord } from "../../../text/index.js";
import type { Word } from "../word.js";

/** A word or number; a character of a script without spaces; a sign that counts as a word, such as "%", "€" or a minus. */
const pattern =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]\p{M}*|(?<=\p{Nd})[.,:](?=\p{Nd}))+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|\p{Sc}|[%‰§°+=<>×÷±&]|(?<![\p{L}\p{N}])-(?=\p{N})|\p{RI}{2}|(?![©®™\p{N}#*])\p{Emoji}/gu;

/** A number in brackets behind a word refers to a note. */
const noteNumber = /(?<=[\p{L}\p{N}.,;:!?"')\]]\s?)\[\d{1,3}\]/gu;

/** The words of a text as quotations are compared by them, with offsets in the text as written. */
export function quotedWordsOf(text: string): Word[] {
  const even = evenOut(text);
  const searched = even.text.replaceAll(noteNumber, (note) => " ".repeat(note.length));
  return Array.from(searched.matchAll(pattern), ({ 0: word, index }) => {
    // A word never begins or ends within one character of the text: ligatures stand for letters only.
    const start = even.begin(index);
    const end = endOfMarks(text, even.end(index + word.length));
    return { fold: foldSpelling(spellingOf(word)), start, end, capital: /^\p{Lu}/u.test(word) };
  });
}

/** The end of the marks that follow a place: evening out leaves them away, and a passage without those of its last letter cuts it. */
function endOfMarks(text: string, start: number): number {
  const marks = /\p{M}*/uy;
  marks.lastIndex = start;
  return marks.test(text) ? marks.lastIndex : start;
}

/** A word as it is spelt: in composed form, of ordinary width, without invisible characters and the optional vowels of Semitic scripts. */
export function spellingOf(word: string): string {
  if (/^[ -~]*$/.test(word)) return word;
  const bare = word.replaceAll(
    /[\s\p{Cf}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0640\u064b-\u0652\u0670]/gu,
    "",
  );
  return /[\ufb00-\ufdff\ufe70-\ufefc\uff01-\uff9f]/.test(bare)
    ? bare.normalize("NFKC")
    : bare.normalize("NFC");
}

/** A spelling without what may be left out in writing: case, marks on Latin and Greek letters, the dots of the Russian ё. */
function foldSpelling(spelling: string): string {
  if (/^[a-z0-9]*$/.test(spelling)) return spelling;
  const isFoldable = /^[\p{Script=Latin}\p{Script=Greek}\p{M}\p{Nd}.,:]+$/u.test(spelling);
  return isFoldable ? foldWord(spelling) : spelling.toLowerCase().replaceAll("ё", "е");
}
