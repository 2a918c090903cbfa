/** How text for a reader is laid out: for a terminal of some width, or as Markdown. */
export interface Layout {
  /** Text set in from the left. */
  paragraph(text: string, depth?: number): string[];
  /** A labelled line; nothing when there is no text. */
  field(label: string, text: string): string[];
  line(text: string): string[];
  heading(title: string): string[];
  /** The title of the whole. */
  title(title: string): string[];
  /** The id of a record, with what stands beside it. */
  record(id: string): string[];
}

const indent = 4;
const labelWidth = 13;

/** Text wrapped at a width. */
export function textLayout(width: number): Layout {
  return {
    paragraph: (text, depth = 1) => {
      const start = " ".repeat(depth * indent);
      return text === "" ? [] : wrap(text, width - start.length).map((line) => start + line);
    },
    field: (label, text) => {
      if (text === "") return [];
      const start = `${" ".repeat(indent)}${label.padEnd(labelWidth - 1)} `;
      return wrap(text, width - start.length).map(
        (line, index) => (index === 0 ? start : " ".repeat(start.length)) + line,
      );
    },
    line: (text) => [text],
    heading: (title) => ["", title, "-".repeat(title.length)],
    title: (title) => wrap(title, width),
    record: (id) => wrap(id, width),
  };
}

/** Markdown, in which the words of a dossier mark nothing up. */
export const markdownLayout: Layout = {
  paragraph: (text, depth = 1) => (text === "" ? [] : [depth > 1 ? `- ${escaped(text)}` : escaped(text), ""]),
  field: (label, text) => (text === "" ? [] : [`- ${label}: ${escaped(text)}`]),
  line: (text) => [escaped(text), ""],
  heading: (title) => ["", `## ${escaped(title)}`, ""],
  title: (title) => [`# ${escaped(title)}`, ""],
  record: (id) => ["", `### ${escaped(id)}`, ""],
};

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_<>#|]/g, "\\$&");
}

/** Words of a vocabulary or an id as prose: hyphens become spaces. */
export function words(term: string): string {
  return term.replaceAll("-", " ");
}

/** The parts that say something, joined. */
export function join(parts: readonly (string | false | undefined)[], separator = ", "): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join(separator);
}

/** Text broken between words into lines of at most some columns. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A heading with what is shown of each item, a blank line between them; nothing without items. */
export function section<T>(
  { heading }: Layout,
  title: string,
  items: readonly T[],
  show: (item: T) => string[],
): string[] {
  if (items.length === 0) return [];
  return [
    ...heading(title),
    ...items.flatMap((item, index) => (index === 0 ? show(item) : ["", ...show(item)])),
  ];
}

/** A heading with lines; nothing without lines. */
export function headed({ heading }: Layout, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...heading(title), ...lines];
}
