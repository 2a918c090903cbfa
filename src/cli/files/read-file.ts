import { createReadStream } from "node:fs";
import { defaultLimits } from "../../index.js";
import { printable } from "../../issues/index.js";
import { decodeUtf8 } from "../../text/index.js";
import { type Failure, type Io, isCode, reasonOf } from "../terms/index.js";

/** What a file argument that means the standard input looks like. */
export const standardInput = "-";

/** More bytes than this are more text than the library checks: a UTF-16 code unit takes at most three in UTF-8. */
const mostBytes = 3 * defaultLimits.text;

/** How a report names a file. */
export function nameOf(file: string): string {
  return file === standardInput ? "<stdin>" : file === "" ? '""' : printable(file);
}

/** A failure with the name of its file. */
export function about(file: string, { problem, hint }: Failure): Failure {
  return { problem: `${nameOf(file)}: ${problem}`, hint };
}

/** The text of a file, or of the standard input for `-`; or why it cannot be had. A byte order mark is kept. */
export async function readText(file: string, io: Io): Promise<{ text: string } | Failure> {
  const found = await readBytes(file, io);
  if (!(found instanceof Uint8Array)) return found;
  if (found.length === 0)
    return {
      problem: "it is empty",
      hint:
        file === standardInput
          ? "name a file, or check whether the command before the pipe failed"
          : "expected JSON text",
    };
  if (isUtf16(found))
    return {
      problem: "it is text in UTF-16; expected UTF-8",
      hint: "save it as UTF-8 without a byte order mark",
    };
  const text = decodeUtf8(found);
  return typeof text === "string" ? { text } : failureAt(text, found);
}

async function readBytes(file: string, { stdin }: Io): Promise<Uint8Array | Failure> {
  if (file === standardInput && stdin.isTTY)
    return {
      problem: "it is a terminal, so there is nothing to read",
      hint: "pipe a file in, as in: diplomatic-events check - < dossier.json",
    };
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream: AsyncIterable<Uint8Array> =
      file === standardInput ? stdin : createReadStream(file, { highWaterMark: 1 << 20 });
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > mostBytes)
        return {
          problem: `it is larger than ${mostBytes / 1e6} MB`,
          hint: `a dossier can be ${defaultLimits.text / 1e6} million characters long; is this the right file?`,
        };
      chunks.push(chunk);
    }
  } catch (error) {
    return failureOf(error);
  }
  return Buffer.concat(chunks);
}

/** Why reading failed. */
export function failureOf(error: unknown): Failure {
  const is = (...codes: readonly string[]): boolean => codes.some((code) => isCode(error, code));
  if (is("ENOENT", "ENOTDIR"))
    return { problem: "there is no such file", hint: "check the name, and the folder that you are in" };
  if (is("EISDIR"))
    return { problem: "it is a directory", hint: "name a file; check takes directories, too" };
  if (is("EACCES", "EPERM"))
    return { problem: "permission to read it is denied", hint: "check who may read it" };
  return {
    problem: `it cannot be read (${reasonOf(error)})`,
    hint: "the words in brackets are the operating system's",
  };
}

/** Why bytes are not JSON text in UTF-8, of which the one at an offset is none. */
function failureAt(at: number, bytes: Uint8Array): Failure {
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0");
  const place = `the byte 0x${byte} at offset ${at} (line ${countLines(bytes, at)}) is no character`;
  // Text has no NUL, and most other files have one early.
  if (bytes.subarray(0, 8000).includes(0))
    return { problem: `it is a binary file: ${place}`, hint: "expected JSON text" };
  return { problem: `it is not text in UTF-8: ${place}`, hint: "save it as UTF-8" };
}

/** By its byte order mark, or because every other byte of the first two characters is NUL: JSON begins with ASCII. */
function isUtf16([a, b, c, d]: Uint8Array): boolean {
  if ((a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe)) return true;
  const isAscii = (byte = 0): boolean => byte > 0 && byte < 0x80;
  return (a === 0 && c === 0 && isAscii(b) && isAscii(d)) || (b === 0 && d === 0 && isAscii(a) && isAscii(c));
}

function countLines(bytes: Uint8Array, end: number): number {
  return bytes.subarray(0, end).reduce((count, byte) => count + Number(byte === 0x0a), 1);
}
