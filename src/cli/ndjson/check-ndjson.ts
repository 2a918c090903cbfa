import { checkLines, defaultLineLimit } from "../../ndjson.js";
import { type BlockSettings, type BlockVerdict, tell } from "./judge-block.js";
import { countLines, createLineCutter } from "./line-cutter.js";
import { type Counts, createWriter, type Outputs, type Writer } from "./outputs.js";
import { createPool } from "./pool.js";

/** One run over the lines of an input. */
export interface NdjsonRun {
  input: AsyncIterable<Uint8Array>;
  outputs: Outputs;
  settings: BlockSettings;
  /** How many threads check; with one, this thread does. */
  threads: number;
  /** The built file of `worker.ts`. */
  worker: URL;
  /** Ends the run early: what is begun is written, in whole lines. */
  signal: AbortSignal;
  /** Told now and then how far the run is. */
  onProgress: (counts: Readonly<Counts>) => void;
}

/** What came of a run. */
export interface Summary extends Counts {
  /** How many lines were read, blank ones aside: the valid and the invalid ones together. */
  read: number;
  /** Whether the input was read to its end. */
  complete: boolean;
}

/** How much a thread is given at a time, at the least, when all are busy. */
const blockSize = 1 << 18;

/** How much may be at work or wait to be written, for each thread, beside one block that is larger. */
const mostPending = 4 * blockSize;

/**
 * Checks lines on several threads, keeps their order, and writes each line to where it belongs. Memory is bounded: a line
 * beyond the limit goes to the rejects piece by piece. Throws what reading and writing throw.
 */
export async function checkNdjson(run: NdjsonRun): Promise<Summary> {
  const { settings, signal } = run;
  /** More bytes than this are too long a line for sure: a UTF-16 code unit takes at most three, a mark and an end five. */
  const longest = 3 * (settings.check.limits?.text ?? defaultLineLimit) + 5;
  const cutter = createLineCutter();
  const pool = createPool(run.threads, run.worker, settings);
  let changed = (): void => {};
  const writer = createWriter(run.outputs, () => {
    run.onProgress(writer.counts);
    dispatch();
    changed();
  });
  const chunks = readUntil(run.input, signal);
  let lines = 0;

  const stopped = (): boolean => signal.aborted || writer.failure !== undefined;
  const change = (): Promise<void> =>
    new Promise((resolve) => {
      changed = resolve;
    });
  const hasRoom = (): boolean => writer.pending === 0 || writer.pending < run.threads * mostPending;

  /** Gives whole lines to threads: at once where one has nothing to do, else in larger blocks. */
  const dispatch = (): void => {
    if (stopped() || cutter.whole === 0 || !hasRoom()) return;
    if (!pool.idle && !(pool.room && cutter.whole >= blockSize)) return;
    const bytes = cutter.takeWhole();
    const size = bytes.length;
    const block = { bytes, firstLine: lines + 1 };
    lines += countLines(bytes);
    const verdict = pool.judge(block);
    writer.announce(verdict, size);
    // A thread that is done may be needed before its lines are written.
    verdict.then(dispatch, dispatch);
  };
  const dispatchDownTo = async (most: number): Promise<void> => {
    for (dispatch(); cutter.whole > most && !stopped(); dispatch()) await change();
  };

  /** Takes a line that is too long, of which a part is there, to its end. */
  const passLongLine = async (): Promise<void> => {
    await dispatchDownTo(0);
    const firstLine = lines + 1;
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for (const piece of cutter.takeOpen()) yield await pass(piece, run, writer, change);
      for (;;) {
        const chunk = await chunks.next();
        if (stopped()) return;
        if (chunk === undefined) {
          // The end that the last line lacks.
          await pass(Uint8Array.of(0x0a), run, writer, change);
          return;
        }
        const end = chunk.indexOf(0x0a) + 1;
        yield await pass(end === 0 ? chunk : chunk.subarray(0, end), run, writer, change);
        if (end === 0) continue;
        cutter.add(chunk.subarray(end));
        return;
      }
    };
    for await (const result of checkLines(pieces(), { ...settings.check, firstLine })) {
      if (stopped()) return;
      lines++;
      const words = tell(result, settings.report, settings.name);
      const report = words === undefined ? "" : `${words}\n`;
      writer.announce(Promise.resolve({ ...nothing, invalid: 1, report }), 0);
    }
  };

  try {
    for (;;) {
      const chunk = await chunks.next();
      if (stopped() || chunk === undefined) break;
      cutter.add(chunk);
      if (cutter.open > longest) await passLongLine();
      await dispatchDownTo(blockSize - 1);
    }
    cutter.close();
    await dispatchDownTo(0);
    await writer.done();
    if (writer.failure) throw writer.failure.error;
  } finally {
    chunks.release();
    await pool.close();
  }
  return summarise(writer.counts, lines, !signal.aborted);
}

const nothing: BlockVerdict = { valid: 0, invalid: 0, blank: 0, report: "" };

/** Writes a piece of a line that is too long to the rejects, when there is room for it. */
async function pass(
  piece: Uint8Array,
  { settings, threads }: NdjsonRun,
  writer: Writer,
  change: () => Promise<void>,
): Promise<Uint8Array> {
  if (settings.keep.rejects) {
    const rejects = piece.slice();
    writer.announce(Promise.resolve({ ...nothing, rejects }), piece.length);
    while (writer.pending > threads * mostPending && !writer.failure) await change();
  }
  return piece;
}

/** The chunks of an input until the signal; a chunk that never comes is not waited for then. */
function readUntil(
  input: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): { next: () => Promise<Uint8Array | undefined>; release: () => void } {
  const iterator = input[Symbol.asyncIterator]();
  let waiting = false;
  // One for each chunk: a promise for the whole run would gather a reaction for each.
  let stop = (): void => {};
  signal.addEventListener("abort", () => stop(), { once: true });
  return {
    next: async () => {
      if (signal.aborted) return undefined;
      waiting = true;
      const stopped = new Promise<undefined>((resolve) => {
        stop = () => resolve(undefined);
      });
      const found = await Promise.race([iterator.next(), stopped]);
      if (found === undefined) return undefined;
      waiting = false;
      return found.done ? undefined : found.value;
    },
    release: () => {
      // An iterator that is still waiting would not answer before it is done.
      if (!waiting) void iterator.return?.();
    },
  };
}

/** Makes sure that nothing is lost: each line that was given out has come back as one of three. */
function summarise(counts: Readonly<Counts>, lines: number, complete: boolean): Summary {
  const { valid, invalid, blank } = counts;
  if (valid + invalid + blank !== lines)
    throw new Error(`${lines} lines were read, but ${valid} + ${invalid} + ${blank} were found`);
  return { ...counts, read: valid + invalid, complete };
}
