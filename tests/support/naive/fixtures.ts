import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The dossier of a fixture file, and what the file says of it. */
export interface Fixture {
  /** The path below the folder. */
  name: string;
  /** The file's JSON. */
  content: unknown;
}

/** Every JSON file below a folder of `tests/fixtures`; undefined where there is no such folder. */
export function fixturesIn(folder: string): Fixture[] | undefined {
  const root = new URL(`../../fixtures/${folder}/`, import.meta.url);
  if (!existsSync(root)) return undefined;
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ name, content: JSON.parse(readFileSync(new URL(name, root), "utf8")) }));
}
