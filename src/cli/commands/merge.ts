import { compareDossiers, mergeDossiers } from "../../compare.js";
import type { Dossier } from "../../index.js";
import { readPair } from "../inputs/index.js";
import { findDocumentFailure, writeDocument } from "../output/index.js";
import { jsonText } from "../terminal/index.js";
import { type Command, complain, options } from "../terms/index.js";

export const mergeCommand: Command = {
  arguments: "[left] [right]",
  about: "join two accounts into one dossier, as JSON",
  options: [options.output(), options.replace(), options.mode(), options.maxIssues()],
  least: 2,
  needs: "two files",
  codes: "Exit codes: 0 merged, 2 something could not be read or is no valid dossier.",
  async run([leftFile = "", rightFile = ""], settings, io) {
    const failure = findDocumentFailure(settings);
    if (failure) return complain(io, failure);
    const pair = await readPair(leftFile, rightFile, settings, io);
    if (typeof pair === "number") return pair;
    const merged = mergeDossiers(pair.left, pair.right);
    const apart = keptApart(pair.left, pair.right, merged);
    if (apart.length > 0)
      io.stderr.write(
        `${apart.join("\n")}\nmergeDossiers of diplomatic-events/compare takes an alignment that joins them.\n`,
      );
    return writeDocument(`${jsonText(merged, 2)}\n`, [leftFile, rightFile], settings, io);
  },
};

/** Sentences on the actors and territories that are likely the same and stay two, so that nobody takes them for two. */
function keptApart(left: Dossier, right: Dossier, merged: Dossier): string[] {
  const { alignment } = compareDossiers(left, right);
  const lists = ["actors", "territories"] as const;
  return lists.flatMap((list) => {
    const nameIn = (dossier: Dossier, id: string): string | undefined =>
      dossier[list]?.find((record) => record.id === id)?.name;
    const recordsOf = (name: string | undefined): number =>
      (merged[list] ?? []).filter((record) => record.name === name).length;
    return alignment[list].flatMap((pair) => {
      const [one, other] = [nameIn(left, pair.left), nameIn(right, pair.right)];
      const areTwo = one === other ? recordsOf(one) > 1 : recordsOf(one) > 0 && recordsOf(other) > 0;
      return pair.verdict === "likely-same" && areTwo
        ? [`"${one}" and "${other}" are likely the same and stay two records.`]
        : [];
    });
  });
}
