import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { printable } from "../../issues/index.js";
import { openExport } from "../export/index.js";
import {
  createToken,
  type Destination,
  openFile,
  openStream,
  resolveDestinations,
  type Sink,
  writeError,
} from "../output/index.js";
import { type ExportTo, isCode, type NdjsonSettings } from "../terms/index.js";
import { checkNdjson, type Summary } from "./check-ndjson.js";
import type { Outputs } from "./outputs.js";
import { createProgress, noProgress } from "./progress.js";

/** The process, as far as it is used. */
export interface NdjsonProcess {
  stdin: NodeJS.ReadableStream & AsyncIterable<unknown>;
  stdout: NodeJS.WritableStream & { isTTY?: boolean };
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
  on(name: NodeJS.Signals, listener: () => void): unknown;
  off(name: NodeJS.Signals, listener: () => void): unknown;
}

/** The exit code of a program that a signal ended: 128 and the signal's number. */
const interrupted = 130;

/**
 * Checks the lines of a file, or of the standard input for `-`, and gives the exit code: 0 all valid, 1 some invalid, 130 stopped
 * by a signal. The standard output has the report, or the valid lines when they go there; then the report is on the standard
 * error, where the summary always is. Throws what cannot be read or written. `worker` is the built file of `worker.ts`.
 */
export async function runNdjson(
  file: string,
  settings: NdjsonSettings,
  process: NdjsonProcess,
  worker: URL,
): Promise<number> {
  const { report, exportTo, force } = settings;
  const { stdout, stderr } = process;
  const { valid, rejects } = await resolveDestinations({ input: file, ...settings });
  const token = createToken();
  const input = await openInput(file, process);
  const progress = stderr.isTTY ? createProgress(stderr, input.size) : noProgress;
  const abort = new AbortController();
  let readerGone = false;
  let signalled = false;

  /** Whoever reads the output has read enough, as `head` does. The run goes on only if it writes files. */
  const writesFiles = [valid, rejects, exportTo].some((to) => to !== undefined && to !== "-");
  const untilClosed = (stream: NodeJS.WritableStream, goesOn: boolean): Sink => {
    const sink = openStream(stream);
    let closed = false;
    return {
      ...sink,
      write: async (bytes) => {
        progress.clear();
        if (closed) return;
        try {
          await sink.write(bytes);
        } catch (error) {
          if (!isCode(error, "EPIPE")) throw writeError("the output", error);
          closed = true;
          if (goesOn) return;
          readerGone = true;
          abort.abort();
        }
      },
    };
  };
  const stop = (): void => {
    signalled = true;
    abort.abort();
  };
  const ignore = (): void => {};

  const sinks: Sink[] = [];
  const keepTables = async (to: ExportTo): Promise<Sink> => {
    const sink = await openExport(to, { inputs: [file], force, token });
    sinks.push(sink);
    return sink;
  };
  const keep = async (to: Destination | "-" | undefined): Promise<Sink | undefined> => {
    const sink = to === "-" ? untilClosed(stdout, false) : to && (await openFile(to, token));
    if (sink) sinks.push(sink);
    return sink;
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, stop);
  for (const stream of [stdout, stderr]) stream.on("error", ignore);
  let finished = false;
  let summary: Summary;
  try {
    const outputs: Outputs = {
      report: valid === "-" ? untilClosed(stderr, true) : untilClosed(stdout, writesFiles),
      valid: exportTo ? await keepTables(exportTo) : await keep(valid),
      rejects: await keep(rejects),
    };
    summary = await checkNdjson({
      input: input.chunks,
      outputs,
      settings: {
        check: settings.check,
        report,
        name: file === "-" ? "<stdin>" : printable(file),
        keep: { valid: (valid ?? exportTo) !== undefined, rejects: rejects !== undefined },
      },
      threads: settings.threads ?? availableParallelism(),
      worker,
      signal: abort.signal,
      onProgress: (counts) => progress.update(counts),
    });
    if (summary.complete) for (const sink of sinks) await sink.finish();
    finished = summary.complete;
  } finally {
    progress.clear();
    input.close();
    for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, stop);
    if (!finished)
      for (const sink of sinks) {
        // What keeps one from being given up in order is no reason to leave the other, nor to hide why the run ended.
        const left = await sink.abandon().catch(() => undefined);
        if (left !== undefined) stderr.write(`what was written so far is in ${printable(left)}\n`);
      }
  }
  if (!readerGone) stderr.write(`${summaryLine(summary, signalled)}\n`);
  return signalled ? interrupted : Number(summary.invalid > 0);
}

/** How many lines were found to be what. */
export function summaryLine({ read, valid, invalid, blank }: Summary, signalled: boolean): string {
  const number = new Intl.NumberFormat("en-GB");
  const count = (lines: number, what: string): string =>
    `${number.format(lines)} ${what}${lines === 1 ? "" : "s"}`;
  const found = `${count(read, "line")} read: ${number.format(valid)} valid, ${number.format(invalid)} invalid`;
  const left = blank > 0 ? `; ${count(blank, "blank line")} left out` : "";
  return `${signalled ? "stopped early: " : ""}${found}${left}`;
}

interface Input {
  chunks: AsyncIterable<Uint8Array>;
  size: number | undefined;
  close: () => void;
}

async function openInput(file: string, { stdin }: NdjsonProcess): Promise<Input> {
  if (file !== "-") {
    const found = await stat(file);
    const chunks = createReadStream(file, { highWaterMark: 1 << 18 });
    return { chunks, size: found.isFile() ? found.size : undefined, close: () => chunks.destroy() };
  }
  // Without an encoding, the standard input gives bytes.
  const chunks: AsyncIterable<Uint8Array> = stdin as AsyncIterable<Uint8Array>;
  return {
    chunks,
    size: undefined,
    close: () => {
      if ("destroy" in stdin && typeof stdin.destroy === "function") stdin.destroy();
    },
  };
}
