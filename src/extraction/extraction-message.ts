import type { Source } from "../model/index.js";
import type { TextPart } from "./split.js";

/**
 * Writes the message of the user in a request: the title, the publisher and the date of a source, and its text. They tell a language
 * model who "the Ministry" is and when "today" was.
 *
 * @param source The source.
 * @param options The publisher's name, since a source has its id alone; a part of the text, where it is given in parts.
 * @returns The message.
 *
 * @example
 * ```ts
 * import { extractionMessage } from "diplomatic-events/extraction";
 *
 * const source = { title: "Joint statement", published: "2031-03-04", text: "The ministers met today." };
 * console.log(extractionMessage(source, { publisher: "Ministry of Foreign Affairs of Norland" }));
 * // Title: Joint statement
 * // Publisher: Ministry of Foreign Affairs of Norland
 * // Published: 2031-03-04
 * //
 * // The ministers met today.
 * ```
 */
export function extractionMessage(
  { title, published, text = "" }: Pick<Source, "title" | "published" | "text">,
  { publisher, part }: { publisher?: string; part?: TextPart } = {},
): string {
  const head = { Title: title, Publisher: publisher, Published: published };
  const lines = Object.entries(head).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return [...lines, ...(lines.length > 0 ? [""] : []), part?.text ?? text].join("\n");
}
