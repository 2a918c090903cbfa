import { printable } from "../../issues/index.js";
import { printableLines } from "../terminal/index.js";

interface Place {
  line?: number | undefined;
  column?: number | undefined;
  code?: string | undefined;
}

/**
 * A workflow command of GitHub Actions, which shows an issue beside its line. The escapes are those of its toolkit: a line break and a
 * percent sign in a message, a colon and a comma besides in a property.
 */
export function githubCommand(
  severity: "error" | "warning",
  file: string,
  message: string,
  { line, column, code }: Place = {},
): string {
  const properties = { file, line, col: column, title: code };
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined
      ? []
      : `${key}=${escaped(printable(String(value)))
          .replaceAll(":", "%3A")
          .replaceAll(",", "%2C")}`,
  );
  return `::${severity} ${written.join(",")}::${escaped(printableLines(message))}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
