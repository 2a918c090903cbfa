import { printable } from "../../issues/index.js";
import type { Style } from "./style.js";

/** Lines of text with the look of what they are. What a dossier says cannot act on the terminal. */
export function styledLines(text: string, style: Style): string {
  const lines = text.split("\n").map(printable);
  return lines
    .map((line, index) => {
      if (isRule(line)) return style("faint", line);
      const isHeading = index === 0 || isRule(lines[index + 1] ?? "");
      return isHeading ? style("strong", line) : line;
    })
    .join("\n");
}

/** Whether a line is the rule under a heading. */
function isRule(line: string): boolean {
  return /^-+$/.test(line);
}
