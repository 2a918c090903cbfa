import { createIssue, type Issue } from "../../issues/index.js";
import { decodeUtf8 } from "../../text/index.js";

/** The text of bytes in UTF-8, a byte order mark included; or the issue that they are none, at the place that follows a text. */
export function readUtf8(
  bytes: Uint8Array,
  placeAfter: (before: string) => { line?: number; column: number },
): string | Issue {
  const isOther = isUtf16(bytes);
  const text = isOther ? 0 : decodeUtf8(bytes);
  if (typeof text === "string") return text;
  const found = `0x${(bytes[text] ?? 0).toString(16).padStart(2, "0")}`;
  const before = String(decodeUtf8(bytes.subarray(0, text)));
  const params = { found, offset: text, ...(isOther && { encoding: "UTF-16" as const }) };
  return { ...createIssue("invalid-utf-8", [], params), ...placeAfter(before) };
}

/** Whether bytes begin as JSON in UTF-16 does: with its byte order mark, or with a character of ASCII, one of whose bytes is zero. */
function isUtf16([first, second]: Uint8Array): boolean {
  if (first === undefined || second === undefined) return false;
  return (first === 0) !== (second === 0) || (first >= 0xfe && first + second === 0x1fd);
}

/** The bytes of any view: a `Buffer`, a `DataView`, an array of another realm. */
export function asBytes(view: ArrayBufferView): Uint8Array {
  return view instanceof Uint8Array ? view : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
