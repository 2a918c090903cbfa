import { Worker } from "node:worker_threads";
import { type Block, type BlockSettings, type BlockVerdict, judgeBlock } from "./judge-block.js";

/** Judges blocks, several at a time. */
export interface Pool {
  /** Whether a block would be begun at once. */
  readonly idle: boolean;
  /** Whether there is room for another block, begun or waiting for one to end. */
  readonly room: boolean;
  /** Judges a block, whose memory is given away. Only when there is room. */
  judge(block: Block): Promise<BlockVerdict>;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** A block that is at work, and one that waits, so that no thread has to wait for its next. */
const blocksEach = 2;

/** One thread is this one; more are workers, started when there is work for them. `worker` is the built file of `worker.ts`. */
export function createPool(threads: number, worker: URL, settings: BlockSettings): Pool {
  return threads === 1 ? createLocalPool(settings) : createWorkerPool(threads, worker, settings);
}

function createLocalPool(settings: BlockSettings): Pool {
  let busy = false;
  return {
    get idle() {
      return !busy;
    },
    get room() {
      return !busy;
    },
    judge: async (block) => {
      busy = true;
      try {
        return await judgeBlock(block, settings);
      } finally {
        busy = false;
      }
    },
    close: async () => {},
  };
}

/** Less new memory between two collections than a thread has by itself, 48 MB, which makes no line faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 };

interface Thread {
  worker: Worker;
  /** What is owed, in order: a worker answers in the order of its questions. */
  owed: { resolve: (verdict: BlockVerdict) => void; reject: (error: Error) => void }[];
}

function createWorkerPool(most: number, file: URL, settings: BlockSettings): Pool {
  const threads: Thread[] = [];

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(file, { workerData: settings, resourceLimits }), owed: [] };
    const fail = (error: Error): void => {
      for (const { reject } of thread.owed.splice(0)) reject(error);
    };
    thread.worker.on("message", (verdict: BlockVerdict) => thread.owed.shift()?.resolve(verdict));
    thread.worker.on("error", fail);
    thread.worker.on("exit", () => fail(new Error("a thread ended before its work did")));
    threads.push(thread);
    return thread;
  };
  const leastBusy = (): Thread | undefined => threads.toSorted((a, b) => a.owed.length - b.owed.length)[0];
  const isIdle = (): boolean => threads.length < most || leastBusy()?.owed.length === 0;

  return {
    get idle() {
      return isIdle();
    },
    get room() {
      return isIdle() || threads.some(({ owed }) => owed.length < blocksEach);
    },
    judge: (block) => {
      const least = leastBusy();
      const thread = least && (least.owed.length === 0 || threads.length === most) ? least : start();
      return new Promise((resolve, reject) => {
        thread.owed.push({ resolve, reject });
        thread.worker.postMessage(block, [block.bytes.buffer]);
      });
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
