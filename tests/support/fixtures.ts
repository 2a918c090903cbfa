import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CheckOptions, IssueCode, Severity } from "../../src/index.js";

/** What is known of an issue in a fixture. */
export interface ExpectedIssue {
  code: IssueCode;
  severity: Severity;
  pointer: string;
}

/** A fixture of tests/fixtures/invalid. */
export interface InvalidFixture {
  /** `<code>` or `<code>.<variant>`. */
  name: string;
  code: string;
  description: string;
  /** One of the four. */
  dossier?: unknown;
  text?: string;
  event?: unknown;
  /** Bytes of NDJSON in base64. */
  bytes?: string;
  options?: CheckOptions;
  issues: ExpectedIssue[];
}

const folder = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** Codes of values that no JSON text can hold. */
export const beyondJson: readonly string[] = ["cyclic-value", "not-json", "unreadable-value"];

/** All invalid fixtures, by name. */
export async function invalidFixtures(): Promise<InvalidFixture[]> {
  const files = readdirSync(`${folder}invalid`).sort();
  return Promise.all(
    files.map(async (file) => {
      const content: Omit<InvalidFixture, "name" | "code"> = file.endsWith(".mjs")
        ? (await import(`${folder}invalid/${file}`)).default
        : JSON.parse(readFileSync(`${folder}invalid/${file}`, "utf8"));
      const name = file.replace(/[.]m?js(on)?$/, "");
      return { name, code: name.replace(/[.].*/, ""), ...content };
    }),
  );
}

/** The text of all valid fixtures, by their path within tests/fixtures/valid. */
export function validFixtures(): { name: string; text: string }[] {
  const files = readdirSync(`${folder}valid`, { recursive: true, encoding: "utf8" }).sort();
  return files
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({
      name: file.replace(/[.]json$/, ""),
      text: readFileSync(`${folder}valid/${file}`, "utf8"),
    }));
}
