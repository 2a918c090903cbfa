/** Shorter words may stand in a passage by chance. */
const fewestLetters = 4;

/** Normalising a longer word may take quadratic time. */
const mostLetters = 100;

/** A word of a text as words are compared, without case, accents and punctuation, and where it stands with its punctuation. */
interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the passage of a text with the most words of a quotation, and so shows where the two differ: another case, a word more or less,
 * another spelling or ending. Undefined where no passage has more than half of its letters in words that are not short.
 */
export function createPassageSearch(text: string): (exact: string) => string | undefined {
  let words: Word[] | undefined;
  return (exact) => {
    words ??= tokenize(text);
    const sought = tokenize(exact);
    const reach = Math.ceil(sought.length * 1.25) + 1;

    let window = createWindow(sought);
    let most = 0;
    let last = 0;
    for (let at = 0; at < words.length; at++) {
      window.move(words[at], 1);
      const found = window.move(words[at - reach], -1);
      if (found > most) [most, last] = [found, at];
    }
    if (most * 2 <= sought.reduce((sum, word) => sum + weigh(word), 0)) return undefined;

    window = createWindow(sought);
    let first = last;
    while (window.move(words[first], 1) < most) first--;

    const shared = new Set(words.slice(first, last + 1).map(({ letters }) => letters));
    const isShared = (word: Word): boolean => weigh(word) > 0 && shared.has(word.letters);
    const before = sought.findIndex(isShared);
    const after = sought.reverse().findIndex(isShared);
    return text.slice(words[Math.max(0, first - before)]?.start, words[last + after]?.end);
  };
}

/** Counts the letters of the words that a passage shares with a quotation, while words come in (1) and drop out (-1). */
function createWindow(sought: readonly Word[]): { move(word: Word | undefined, by: 1 | -1): number } {
  const lacking = new Map<string, number>();
  for (const { letters } of sought) lacking.set(letters, (lacking.get(letters) ?? 0) + 1);
  let shared = 0;
  return {
    move: (word, by) => {
      const lack = word && lacking.get(word.letters);
      if (word && lack !== undefined) {
        lacking.set(word.letters, lack - by);
        if (by === 1 ? lack > 0 : lack >= 0) shared += by * weigh(word);
      }
      return shared;
    },
  };
}

function weigh({ letters }: Word): number {
  return letters.length < fewestLetters ? 0 : letters.length;
}

function tokenize(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const letters = word.length > mostLetters ? word : lettersOf(word);
    if (letters !== "") words.push({ letters, start: index, end: index + word.length });
  }
  return words;
}

function lettersOf(word: string): string {
  return word
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
