/** A value that was read, which may be undefined in no JSON. */
export interface Read {
  value: unknown;
}

/** What `JSON.parse` reads; undefined where the text is no JSON. */
export function parse(json: string): Read | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

/** The offset behind the object that opens at an offset; undefined where the text ends before it does. Only brackets and strings count. */
export function endOfObject(text: string, start: number): number | undefined {
  const tokens = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\]]/g;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (token[0] === "{" || token[0] === "[") depth++;
    else if ((token[0] === "}" || token[0] === "]") && --depth === 0) return tokens.lastIndex;
  }
  return undefined;
}

const token =
  /(?<double>"(?:[^"\\]|\\[\s\S])*(?:"|\\?$))|(?<single>'(?:[^'\\]|\\[\s\S])*(?:'|\\?$))|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<word>[A-Za-z]+)|[^\s]/g;

/** The words of other languages for the literals of JSON. */
const literals: Readonly<Record<string, string>> = {
  True: "true",
  False: "false",
  None: "null",
  NaN: "null",
  undefined: "null",
};

/**
 * Text that is nearly JSON as JSON, and in words what it has that JSON does not allow. Only its form changes: a string keeps its
 * characters. Text that leaves a doubt, as with an unescaped quotation mark in a string, stays what it is: no JSON.
 */
export function loosen(text: string): { json: string; found: string[] } {
  const found = new Set<string>();
  const told = (what: string, json: string): string => {
    found.add(what);
    return json;
  };
  let json = "";
  /** Whether a value ends here, so that a comma has to stand before the next. */
  let isBehindValue = false;
  /** A comma that is written once something follows it. */
  let comma = "";
  for (const { 0: raw, index, groups = {} } of text.matchAll(token)) {
    const { double, single, comment, word } = groups;
    if (comment !== undefined) {
      found.add("a comment");
      continue;
    }
    const string = double ?? single;
    if (raw === ",") {
      comma += raw;
      continue;
    }
    const isKey = string !== undefined && followedByColon(text, index + raw.length);
    const closes = raw === "}" || raw === "]";
    if (comma !== "" && closes) told("a trailing comma", "");
    else if (comma === "" && isBehindValue && (isKey || raw === "{")) json += told("a missing comma", ",");
    else json += comma;
    comma = "";
    isBehindValue = closes || (string !== undefined ? !isKey : /[\w]/.test(raw));
    if (single !== undefined) json += told("single quotes", doubleQuoted(single));
    else if (word !== undefined && Object.hasOwn(literals, word)) json += told(word, literals[word] ?? "");
    else
      json +=
        double === undefined
          ? raw
          : escapeControls(double, () => found.add("a control character in a string"));
  }
  return { json: json + comma, found: [...found] };
}

function followedByColon(text: string, at: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = at;
  return colon.test(text);
}

/** A string in single quotes as one in double quotes. */
function doubleQuoted(single: string): string {
  const inner = single.slice(1, -1).replaceAll(/\\'|"/g, (each) => (each === '"' ? '\\"' : "'"));
  return escapeControls(`"${inner}"`, () => {});
}

function escapeControls(string: string, told: () => void): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not allow
  return string.replaceAll(/[\u0000-\u001f]/g, (character) => {
    told();
    return JSON.stringify(character).slice(1, -1);
  });
}
