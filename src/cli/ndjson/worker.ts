import { parentPort, workerData } from "node:worker_threads";
import { type Block, type BlockSettings, judgeBlock } from "./judge-block.js";

// Only the pool starts this, with the settings of its run.
const settings: BlockSettings = workerData;

/** Checking gives way to other messages; verdicts come in the order of the blocks. */
let last = Promise.resolve();

parentPort?.on("message", (block: Block) => {
  last = last.then(async () => {
    const verdict = await judgeBlock(block, settings);
    const lines = [verdict.validLines, verdict.rejects].flatMap((bytes) => (bytes ? [bytes.buffer] : []));
    parentPort?.postMessage(verdict, lines);
  });
});
