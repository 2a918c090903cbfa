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
  if (/^[\0-\x7f]*$/.test(word)) return word.toLowerCase();
  const bare = word.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return bare.replaceAll(
    /[łøđðıßæœþʻʿʾ]|[^\P{Nd}0-9]/gu,
    (letter) => plainLetters.get(letter) ?? toDigit(letter),
  );
}

/** The ten digits of a script stand in a row, with no digit before them but ten, twenty, … of other scripts. */
function toDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return String((code - first) % 10);
}
