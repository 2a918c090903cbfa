import type { BigIntStats } from "node:fs";
import { fstat } from "node:fs";
import { lstat, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { printable } from "../../issues/index.js";
import { refusal, writing } from "./errors.js";

/** A file that lines are to be written to, every link on the way resolved. */
export interface Destination {
  /** As the user wrote it, for messages. */
  name: string;
  path: string;
  /** The ordinary file that stands there; absent where there is none. */
  existing?: { mode: number; uid: number; gid: number } | undefined;
  /** Whether a link that leads nowhere stands there. */
  dangling: boolean;
  /** A device, a pipe with a name, a socket: written to directly. */
  special: boolean;
}

/** Where both kinds of lines go: `-` is the standard output. */
export interface Destinations {
  valid?: Destination | "-" | undefined;
  rejects?: Destination | "-" | undefined;
}

/** The options of a run that name files. */
export interface NamedFiles {
  input: string;
  validTo?: string | undefined;
  rejectsTo?: string | undefined;
  /** Whether existing files may be replaced. */
  force: boolean;
}

interface Named {
  name: string;
  identity: string | undefined;
  destination?: Destination | undefined;
}

const standardOutputs: ReadonlySet<string> = new Set(["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]);

/** How many links lead to a file at most; the kernels of Linux and macOS stop at 40 and 32. */
const mostLinks = 40;

/**
 * Resolves the files of a run. Throws a refusal where an output is the input, the other output or the file of a standard stream,
 * under whatever spelling or link, and where it exists and may not be replaced. Writes nothing.
 */
export async function resolveDestinations(files: NamedFiles): Promise<Destinations> {
  const { input, force } = files;
  const [validTo, rejectsTo] = [outputName(files.validTo), outputName(files.rejectsTo)];
  const valid = await nameOutput(validTo);
  const rejects = await nameOutput(rejectsTo);
  const stdout: Named = { name: "the standard output", identity: identityOf(await streamStats(1)) };
  const stderr: Named = { name: "the standard error", identity: identityOf(await streamStats(2)) };
  const inputStats = input === "-" ? await streamStats(0) : await stat(input, { bigint: true });
  const source: Named = {
    name: input === "-" ? "the standard input" : printable(input),
    identity: identityOf(inputStats),
  };
  const outputs = [valid, rejects].filter((output) => output !== undefined);
  for (const output of [...outputs, stdout, stderr]) refuseSame(source, output, "is the input");
  if (valid && rejects && valid.identity !== undefined && valid.identity === rejects.identity)
    throw sharedOutput(rejects.name);
  for (const output of outputs)
    for (const stream of [stdout, stderr]) refuseSame(stream, output, "is where messages go");
  if (validTo === "-" && rejectsTo === "-") throw sharedOutput("the standard output");
  for (const { name, destination } of outputs) {
    if (destination && (destination.existing || destination.dangling) && !force)
      throw refusal({
        problem: `${name} exists already`,
        hint: "name another file, or add --force to replace it",
      });
  }
  return {
    valid: validTo === "-" ? "-" : valid?.destination,
    rejects: rejectsTo === "-" ? "-" : rejects?.destination,
  };
}

/** The path that identifies an output; the standard output by its other names is `-`. */
function outputName(path: string | undefined): string | undefined {
  return path !== undefined && standardOutputs.has(resolve(path)) ? "-" : path;
}

/** The refusal of one file for both kinds of lines. */
export function sharedOutput(name: string): Error {
  return refusal({
    problem: `valid lines and rejects cannot both go to ${name}`,
    hint: "name another file for one of them; nothing has been written",
  });
}

function refuseSame(one: Named, other: Named, what: string): void {
  if (one.identity === undefined || one.identity !== other.identity) return;
  const called = one.name === other.name ? "" : ` (${one.name})`;
  throw refusal({
    problem: `cannot write to ${other.name}: it ${what}${called}`,
    hint: "name another file; nothing has been written",
  });
}

async function nameOutput(path: string | undefined): Promise<Named | undefined> {
  if (path === undefined || path === "-") return undefined;
  const name = printable(path);
  const target = await writing(name, () => followLinks(path));
  const found = await stat(target, { bigint: true }).catch(() => undefined);
  const existing = found?.isFile()
    ? { mode: Number(found.mode) & 0o777, uid: Number(found.uid), gid: Number(found.gid) }
    : undefined;
  const destination = {
    name,
    path: target,
    existing,
    dangling: !found && (await lstat(path).catch(() => undefined)) !== undefined,
    special: found !== undefined && !found.isFile(),
  };
  return { name, identity: found ? identityOf(found) : `path ${target}`, destination };
}

/** The file that a path leads to, also where a link leads to none: its folder without links, and its name. */
async function followLinks(path: string): Promise<string> {
  // A device is found by its links only: /dev/fd/3 leads to "pipe:[…]", which is no path.
  const existing = await stat(path).catch(() => undefined);
  if (existing) return existing.isFile() ? await realpath(path) : path;
  let at = path;
  for (let links = 0; links < mostLinks; links++) {
    const folder = await realpath(dirname(at)).catch(() => resolve(dirname(at)));
    // A name that ends in "/" is that of a folder, which the file system will refuse to write to.
    const place = /[/\\]$/.test(at) ? at : join(folder, basename(at));
    const found = await lstat(place).catch(() => undefined);
    if (!found?.isSymbolicLink()) return place;
    at = resolve(folder, await readlink(place));
  }
  return path;
}

/** The device and inode that two names of one file share. Devices and sockets may be named several times. */
function identityOf(stats: BigIntStats | undefined): string | undefined {
  return stats?.isFile() || stats?.isFIFO() ? `file ${stats.dev} ${stats.ino}` : undefined;
}

/** A standard stream may be closed. */
async function streamStats(descriptor: 0 | 1 | 2): Promise<BigIntStats | undefined> {
  return promisify(fstat)(descriptor, { bigint: true }).catch(() => undefined);
}
