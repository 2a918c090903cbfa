/** What {@link readNaively} says of a text. */
export interface NaiveReading {
  /** Whether it is JSON but for trailing commas, begins like JSON and ends too early, or is neither. */
  verdict: "complete" | "ended" | "wrong";
  /** Where a comma stands before a closing bracket. */
  commas: number[];
  /** The pointers of keys that stand a second time in their object. */
  duplicates: string[];
}

class Ended extends Error {}
class Wrong extends Error {}

/**
 * RFC 8259 written down rule by rule, with recursion and one character at a time, to compare the package's reader with.
 * Only for short texts.
 */
export function readNaively(text: string): NaiveReading {
  const commas: number[] = [];
  const duplicates: string[] = [];
  let at = 0;

  const peek = (): string => {
    const character = text[at];
    if (character === undefined) throw new Ended();
    return character;
  };
  const take = (allowed: string): string => {
    const character = peek();
    if (!allowed.includes(character)) throw new Wrong();
    at++;
    return character;
  };
  const space = (): void => {
    while (at < text.length && " \t\n\r".includes(peek())) at++;
  };
  const word = (letters: string): void => {
    for (const letter of letters) take(letter);
  };
  const isNext = (allowed: string): boolean => at < text.length && allowed.includes(peek());
  const digits = (): void => {
    take("0123456789");
    while (isNext("0123456789")) at++;
  };
  const number = (): void => {
    if (isNext("-")) at++;
    if (take("0123456789") !== "0") while (isNext("0123456789")) at++;
    if (isNext(".")) {
      at++;
      digits();
    }
    if (isNext("eE")) {
      at++;
      if (isNext("+-")) at++;
      digits();
    }
  };
  const string = (): string => {
    const start = at;
    take('"');
    for (let character = peek(); character !== '"'; character = peek()) {
      if (character.charCodeAt(0) < 0x20) throw new Wrong();
      at++;
      if (character === "\\" && take('"\\/bfnrtu') === "u")
        for (let digit = 0; digit < 4; digit++) take("0123456789abcdefABCDEF");
    }
    at++;
    return String(JSON.parse(text.slice(start, at)));
  };
  const list = (close: string, item: (index: number) => void): void => {
    at++;
    space();
    if (peek() === close) {
      at++;
      return;
    }
    for (let index = 0; ; index++) {
      space();
      item(index);
      space();
      if (take(`,${close}`) === close) return;
      const comma = at - 1;
      space();
      if (at < text.length && peek() === close) {
        commas.push(comma);
        at++;
        return;
      }
    }
  };
  const value = (pointer: string): void => {
    space();
    const first = peek();
    if (first === "[") {
      list("]", (index) => value(`${pointer}/${index}`));
    } else if (first === "{") {
      const keys = new Set<string>();
      list("}", () => {
        const key = string();
        const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        if (keys.has(key)) duplicates.push(at);
        keys.add(key);
        space();
        take(":");
        value(at);
      });
    } else if (first === '"') string();
    else if (first === "t") word("true");
    else if (first === "f") word("false");
    else if (first === "n") word("null");
    else number();
  };

  try {
    value("");
    space();
    return { verdict: at === text.length ? "complete" : "wrong", commas, duplicates };
  } catch (error) {
    if (error instanceof Ended) return { verdict: "ended", commas, duplicates };
    if (error instanceof Wrong) return { verdict: "wrong", commas, duplicates };
    throw error;
  }
}
