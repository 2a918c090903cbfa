/** What one look over a JSON text tells without parsing it. */
export interface JsonScan {
  /** How many object members it has. */
  members: number;
  /** Where the first bracket stands that nests too deeply; undefined when there is none. */
  tooDeepAt: number | undefined;
  /** Where the first character stands, outside of strings, that is in no JSON text; undefined when there is none. */
  strayAt: number | undefined;
}

/** Scans a text that need not be valid JSON, without recursion. */
export function scanJson(text: string, depthLimit: number): JsonScan {
  const scan: JsonScan = { members: 0, tooDeepAt: undefined, strayAt: undefined };
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === '"') {
      at = endOfString(text, at);
    } else if (character === ":") {
      scan.members++;
    } else if (character === "{" || character === "[") {
      if (++depth > depthLimit) scan.tooDeepAt ??= at;
    } else if (character === "}" || character === "]") {
      depth--;
    } else if (!/[\t\n\r ,+\-.0-9A-Za-z]/.test(character)) {
      scan.strayAt ??= at;
    }
  }
  return scan;
}

/** Where the string that starts at `at` ends: at its closing quotation mark, or at the end of the text. */
function endOfString(text: string, at: number): number {
  let end = at;
  do {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
  } while (isEscaped(text, end));
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1;
}

/** How many members the objects within a value have. */
export function countMembers(root: unknown): number {
  let members = 0;
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const children: unknown[] = Object.values(value);
    if (!Array.isArray(value)) members += children.length;
    for (const child of children) open.push(child);
  }
  return members;
}
