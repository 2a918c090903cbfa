/** Text in double quotes, with control characters, lone surrogates and quotes escaped as in JSON. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text));
}

/** Text cut to what a message can carry. */
export function shorten(text: string): string {
  if (text.length <= 80) return text;
  return `${text.slice(0, 60)}…${text.slice(-16)}`;
}

/**
 * One line of text that cannot act on a terminal, change the order of what is read or hide text: control characters, line breaks,
 * characters that change the direction of writing, and invisible tags and annotations are escaped as in JSON, and nothing else. For
 * printing what a document says, which is somebody else's text.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/**
 * Controls and line breaks; marks, embeddings, overrides and isolates of direction; the deprecated format characters, the byte order
 * mark, the frame of an interlinear annotation; tags, which repeat ASCII without being seen. Joiners and the soft hyphen
 * belong to the spelling of words and stay.
 */
const unprintable =
  /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Words joined for a sentence: `a, b or c`. */
export function list(words: readonly string[], conjunction: "and" | "or"): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words[words.length - 1]}`;
}

/** The first of many items for a sentence, and how many more there are. */
export function firstFew(items: readonly string[], what: string): string[] {
  return items.length <= 6 ? [...items] : [...items.slice(0, 5), `${items.length - 5} more ${what}`];
}

/** A noun with its indefinite article. */
export function withArticle(noun: string): string {
  return `${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`;
}

/** The hint to the one that was probably meant, where there is a likely one. */
export function didYouMean({ nearest }: { nearest?: string | undefined }): string | undefined {
  return nearest === undefined ? undefined : `did you mean ${quote(nearest)}?`;
}
