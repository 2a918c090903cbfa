/** Letters that have no composed form and yet are written without their stroke or as two. */
const plainLetters: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ["ł", "l"],
    ["ø", "o"],
    ["đ", "d"],
    ["ð", "d"],
    ["ı", "i"],
    ["ß", "ss"],
    ["æ", "ae"],
    ["œ", "oe"],
    ["þ", "th"],
    ["ʻ", ""],
    ["ʿ", ""],
    ["ʾ", ""],
  ]))();

/** A word as names and numbers are compared: without case and diacritics, digits of every script as ASCII. */
export function foldWord(word: string): string {
  const bare = word.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return bare.replaceAll(
    /[łøđðıßæœþʻʿʾ]|[^\P{Nd}0-9]/gu,
    (letter) => plainLetters.get(letter) ?? toDigit(letter),
  );
}

/** Digits of a script stand in a row that starts at a code point that the one before is no digit, or a multiple of ten on. */
function toDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
