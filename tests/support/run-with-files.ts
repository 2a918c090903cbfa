import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { isDeepStrictEqual } from "node:util";
import { runNdjson } from "../../src/cli/ndjson/index.js";
import { unwritten } from "../../src/cli/output/index.js";

const valid = '{"format":"diplomatic-events/1","sources":[],"actors":[],"events":[]}\n';
const rejects = "[]\n{}\n";
const lines = `${valid}[]\n${valid}{}\n`;

/** The names of inputs. */
export const inputs = ["in", "soft", "hard", "far"] as const;

/** The names that a user, or somebody who means ill, may have put there. */
export const outputs = [
  ...inputs,
  ...["old", "read-only", "old.partial", "new", "other", "dangling", "New", "long-link"],
] as const;

/** Ways from the folder back to itself; after each other they are more. */
export const ways = ["", "./", "loop/", "sub/../", "/", "loop/loop/"] as const;

/** A file by its name in the folder, and how the user spells its path. */
export interface SpelledFile {
  name: string;
  way: string;
  /** From the working directory on. */
  isRelative: boolean;
}

/** A run of `check … --valid-to … --rejects-to …` in a folder of files and links. */
export interface RunOfFiles {
  input: SpelledFile;
  validTo: SpelledFile | undefined;
  rejectsTo: SpelledFile | undefined;
  force: boolean;
}

function fill(folder: string): void {
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("in"), lines);
  symlinkSync("in", at("soft"));
  linkSync(at("in"), at("hard"));
  symlinkSync(at("soft"), at("far"));
  writeFileSync(at("old"), "old\n", { mode: 0o640 });
  writeFileSync(at("read-only"), "mine\n", { mode: 0o400 });
  writeFileSync(at("victim"), "precious\n");
  // What the command called its unfinished file before, as a user's own file and as planted links.
  writeFileSync(at("old.partial"), "my own\n");
  symlinkSync("victim", at("new.partial"));
  symlinkSync("victim", at("other.partial"));
  symlinkSync("later", at("dangling"));
  symlinkSync("dangling", at("long-link"));
  symlinkSync(".", at("loop"));
  mkdirSync(at("sub"));
}

/** Everything in a folder: what links lead to, what files hold and who may read them. */
function snapshot(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => {
      const stats = lstatSync(join(folder, name));
      const held = stats.isSymbolicLink()
        ? readlinkSync(join(folder, name))
        : stats.isFile()
          ? readFileSync(join(folder, name), "utf8")
          : "";
      return [name, `${(stats.mode & 0o777).toString(8)} ${held}`];
    }),
  );
}

/** Which file of the folder a name leads to, by what `fill` has put there. */
function leadsTo(name: string): string {
  const ends: Readonly<Record<string, string>> = {
    soft: "in",
    hard: "in",
    far: "in",
    dangling: "later",
    "long-link": "later",
  };
  return ends[name] ?? name;
}

/**
 * Runs the command in a fresh folder. Says whether it refused its files, and what is wrong with what came of that: nothing may be
 * lost or overwritten.
 */
export async function runWithFiles(run: RunOfFiles): Promise<{ refused: boolean; problem?: string }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "destinations-")));
  try {
    fill(folder);
    const before = snapshot(folder);
    const error = await runIn(folder, run);
    const after = snapshot(folder);
    const refused = unwritten(error) !== undefined;
    const problem = problemOf(run, before, after, error);
    return problem === undefined ? { refused } : { refused, problem };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The error of the command, if any. */
function runIn(folder: string, { input, validTo, rejectsTo, force }: RunOfFiles): Promise<unknown> {
  const spell = ({ name, way, isRelative }: SpelledFile): string =>
    isRelative ? relative(process.cwd(), join(folder, name)) : `${folder}/${way}${name}`;
  const options = {
    ...({ report: "json", check: {}, threads: 1, force } as const),
    validTo: validTo && spell(validTo),
    rejectsTo: rejectsTo && spell(rejectsTo),
  };
  const io = {
    stdin: Readable.from([]),
    stdout: new PassThrough().resume(),
    stderr: new PassThrough().resume(),
    on: () => undefined,
    off: () => undefined,
  };
  return runNdjson(spell(input), options, io, new URL("file:///none")).then(
    () => undefined,
    (error: unknown) => error,
  );
}

function problemOf(
  { validTo, rejectsTo, force }: RunOfFiles,
  before: Map<string, string>,
  after: Map<string, string>,
  error: unknown,
): string | undefined {
  const outputs = [validTo, rejectsTo].flatMap((to) => (to ? [to.name] : []));
  const targets = outputs.map(leadsTo);
  const takes = outputs.some((name) => before.has(name));
  const conflict = targets.includes("in") || new Set(targets).size < targets.length || (takes && !force);
  if ((unwritten(error) !== undefined) !== conflict) return conflict ? "not refused" : `refused: ${error}`;
  if (!conflict) {
    if (error !== undefined) return `failed: ${error}`;
    for (const [to, content] of [
      [validTo, valid.repeat(2)],
      [rejectsTo, rejects],
    ] as const) {
      if (!to) continue;
      const target = leadsTo(to.name);
      const mode = before.get(target)?.split(" ")[0] ?? after.get(target)?.split(" ")[0];
      if (after.get(target) !== `${mode} ${content}`) return `other lines or another mode: ${target}`;
    }
    for (const name of targets) {
      after.delete(name);
      before.delete(name);
    }
  }
  // Everything else, the names in the folder included, is as it was.
  return isDeepStrictEqual(after, before) ? undefined : "other files changed";
}
