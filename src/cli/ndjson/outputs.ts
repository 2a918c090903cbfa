import type { Sink } from "../output/index.js";
import type { BlockVerdict } from "./judge-block.js";

/** What was found so far. */
export interface Counts {
  valid: number;
  invalid: number;
  blank: number;
  /** How many bytes of the input they take. */
  bytes: number;
}

/** The places that lines and words about them are written to. */
export interface Outputs {
  report: Sink;
  valid?: Sink | undefined;
  rejects?: Sink | undefined;
}

/** Writes verdicts in the order in which they are announced, whenever they come. */
export interface Writer {
  readonly counts: Readonly<Counts>;
  /** How many bytes of the input are announced and not yet written. */
  readonly pending: number;
  /** What went wrong first, if anything did; nothing is written after it. */
  readonly failure: { error: unknown } | undefined;
  announce(verdict: Promise<BlockVerdict>, bytes: number): void;
  /** When all that was announced is written, or has failed. */
  done(): Promise<void>;
}

/** `onChange` is called whenever something was written, or could not be. */
export function createWriter({ report, valid, rejects }: Outputs, onChange: () => void): Writer {
  const counts: Counts = { valid: 0, invalid: 0, blank: 0, bytes: 0 };
  let pending = 0;
  let failure: { error: unknown } | undefined;
  let last: Promise<void> = Promise.resolve();

  const write = async (verdict: BlockVerdict): Promise<void> => {
    if (verdict.validLines) await valid?.write(verdict.validLines);
    if (verdict.rejects) await rejects?.write(verdict.rejects);
    // Last, so that no word is about a line that is not written.
    await report.write(Buffer.from(verdict.report));
    counts.valid += verdict.valid;
    counts.invalid += verdict.invalid;
    counts.blank += verdict.blank;
  };

  return {
    counts,
    get pending() {
      return pending;
    },
    get failure() {
      return failure;
    },
    announce: (verdict, bytes) => {
      pending += bytes;
      const before = last;
      last = (async () => {
        try {
          const [found] = await Promise.all([verdict, before]);
          if (failure) return;
          await write(found);
          counts.bytes += bytes;
        } catch (error) {
          failure ??= { error };
        } finally {
          pending -= bytes;
          onChange();
        }
      })();
    },
    done: () => last,
  };
}
