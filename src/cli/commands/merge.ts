import { mergeDossiers } from "../../compare.js";
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
    const merged = `${jsonText(mergeDossiers(pair.left, pair.right), 2)}\n`;
    return writeDocument(merged, [leftFile, rightFile], settings, io);
  },
};
