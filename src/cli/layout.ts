const width = 80;
const indent = 4;
const labelWidth = 10;

/** Text wrapped at 80 columns, set in from the left. */
export function paragraph(text: string, depth = 1): string[] {
  const start = " ".repeat(depth * indent);
  return text === "" ? [] : wrap(text, width - start.length).map((line) => start + line);
}

/** A labelled line, wrapped at 80 columns under its label; nothing when there is nothing to say. */
export function field(label: string, text: string): string[] {
  if (text === "") return [];
  const start = " ".repeat(indent) + label.padEnd(labelWidth);
  return wrap(text, width - start.length).map(
    (line, index) => (index === 0 ? start : " ".repeat(start.length)) + line,
  );
}

/** A heading with a rule under it. */
export function heading(title: string): string[] {
  return ["", title, "-".repeat(title.length)];
}

/** Words of a vocabulary or an id as prose: hyphens become spaces. */
export function words(term: string): string {
  return term.replaceAll("-", " ");
}

/** The parts that say something, joined. */
export function join(parts: readonly (string | undefined)[], separator = ", "): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}

function wrap(text: string, columns: number): string[] {
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
