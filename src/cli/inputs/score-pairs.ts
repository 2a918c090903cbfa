import { stat } from "node:fs/promises";
import { relative } from "node:path";
import { findFiles, isNdjson } from "../files/index.js";
import type { Failure } from "../terms/index.js";

/** A gold file and the one that it scores; or the argument or file that has no other, and why. */
export type ScorePair = { gold: string; predicted: string } | { file: string; failure: Failure };

/**
 * The pairs of files that arguments name: each predicted file with the gold one; of two folders, the files of one name. Whatever has no
 * partner is a failure.
 */
export async function findScorePairs(gold: string, predicted: readonly string[]): Promise<ScorePair[]> {
  if (isNdjson(gold)) return [{ file: gold, failure: manyLines }];
  if (!(await isDirectory(gold))) {
    const pairs: ScorePair[] = [];
    for (const name of predicted) {
      if (await isDirectory(name))
        pairs.push({
          file: name,
          failure: {
            problem: "it is a directory, and the gold is a file",
            hint: "name two files, or two directories whose files have the same names",
          },
        });
      else
        for (const { file, failure } of await findFiles([name]))
          pairs.push(
            failure || isNdjson(file) ? { file, failure: failure ?? manyLines } : { gold, predicted: file },
          );
    }
    return pairs;
  }
  const folders = await Promise.all(predicted.map((name) => pairsInFolders(gold, name)));
  return folders.flat();
}

async function pairsInFolders(gold: string, predicted: string): Promise<ScorePair[]> {
  if (!(await isDirectory(predicted)))
    return [
      {
        file: predicted,
        failure: {
          problem: "it is no directory, and the gold is one",
          hint: "name two directories whose files have the same names, or two files",
        },
      },
    ];
  const [golds, others] = [await filesIn(gold), await filesIn(predicted)];
  if (golds.size === 0) return [{ file: gold, failure: noJson }];
  if (others.size === 0) return [{ file: predicted, failure: noJson }];
  const pairs = [...golds].map(([name, file]): ScorePair => {
    const other = others.get(name);
    if (other !== undefined) return { gold: file, predicted: other };
    const hint = "add one without events where nothing was found, so that it counts";
    return { file, failure: { problem: `${predicted} has no file of this name`, hint } };
  });
  const surplus = [...others]
    .filter(([name]) => !golds.has(name))
    .map(
      ([, file]): ScorePair => ({
        file,
        failure: { problem: `${gold} has no file of this name`, hint: "add a gold dossier of its text" },
      }),
    );
  return [...pairs, ...surplus];
}

const splitting = "split -l 1 --additional-suffix=.json makes files of NDJSON";
const manyLines: Failure = { problem: "it has a dossier on each line, not one", hint: splitting };
const noJson: Failure = { problem: "it has no .json file", hint: `name other files; ${splitting}` };

/** The JSON files of a folder, by their name within it. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await findFiles([folder]);
  return new Map(
    found
      .filter(({ file, failure }) => !failure && !isNdjson(file))
      .map(({ file }) => [relative(folder, file), file]),
  );
}

async function isDirectory(name: string): Promise<boolean> {
  return (await stat(name).catch(() => undefined))?.isDirectory() === true;
}
