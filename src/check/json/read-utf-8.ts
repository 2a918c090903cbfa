import { createIssue, type Issue } from "../../issues/index.js";
import { decodeUtf8 } from "../../text/index.js";

/** The text of bytes in UTF-8, a byte order mark included; or the issue that they are none, at the place that follows a text. */
export function readUtf8(
  bytes: Uint8Array,
  placeAfter: (before: string) => { line?: number; column: number },
): string | Issue {
  const text = decodeUtf8(bytes);
  if (typeof text === "string") return text;
  const found = `0x${(bytes[text] ?? 0).toString(16).padStart(2, "0")}`;
  const before = String(decodeUtf8(bytes.subarray(0, text)));
  return { ...createIssue("invalid-utf-8", [], { found, offset: text }), ...placeAfter(before) };
}

/** The bytes of any view: a `Buffer`, a `DataView`, an array of another realm. */
export function asBytes(view: ArrayBufferView): Uint8Array {
  return view instanceof Uint8Array ? view : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
