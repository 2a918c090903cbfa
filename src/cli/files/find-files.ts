import { stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import type { Failure } from "../terms/index.js";
import { standardInput } from "./read-file.js";

/** A file to check, or the argument that names none. */
export interface FoundFile {
  file: string;
  failure?: Failure | undefined;
}

/** The files that the arguments name: themselves, the dossiers in a directory, or what a pattern matches. Each file once. */
export async function findFiles(names: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const name of names) for (const each of await expand(name)) found.set(each.file, each);
  return [...found.values()];
}

async function expand(name: string): Promise<FoundFile[]> {
  if (name === standardInput) return [{ file: name }];
  const existing = await stat(name).catch(() => undefined);
  if (existing && !existing.isDirectory()) return [{ file: name }];
  // Most calls name files.
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const options = { ignore: ["**/node_modules/**"], expandDirectories: false };
  if (existing) {
    const within = await glob("**/*.{json,jsonl,ndjson}", { ...options, cwd: name });
    const problem = "it has no .json, .jsonl or .ndjson file";
    return listed(
      within.map((file) => join(name, file)),
      name,
      { problem, hint: "name other files" },
    );
  }
  if (!isDynamicPattern(name)) return [{ file: name }];
  return listed(await glob(name, { ...options, absolute: isAbsolute(name) }), name, {
    problem: "no file matches this pattern",
    hint: "check the pattern, and the folder that you are in",
  });
}

function listed(files: readonly string[], name: string, failure: Failure): FoundFile[] {
  return files.length > 0 ? files.toSorted().map((file) => ({ file })) : [{ file: name, failure }];
}

/** Whether the ending of a file says that it has one dossier a line. */
export function isNdjson(file: string): boolean {
  return /[.](?:ndjson|jsonl)$/i.test(file);
}
