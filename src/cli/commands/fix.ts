import { checkDossierText, type Issue } from "../../index.js";
import { printable } from "../../issues/index.js";
import { about, nameOf, readText } from "../files/index.js";
import { findDocumentFailure, replaceText, writeDocument } from "../output/index.js";
import { report } from "../report/index.js";
import { chooseStyle, count, type Style } from "../terminal/index.js";
import { type Command, complain, options } from "../terms/index.js";

export const fixCommand: Command = {
  arguments: "[file]",
  about: "repair the slips that have one sure remedy; show the changes",
  options: [options.write(), options.output(), options.replace()],
  least: 1,
  needs: "a file",
  codes: "Exit codes: 0 no error is left, 1 some are left, 2 something could not be read\nor understood.",
  async run([file = ""], settings, io) {
    const { write, output } = settings;
    const failure =
      write && output !== undefined
        ? { problem: "--write and --output do not go together", hint: "choose one of them" }
        : findDocumentFailure(settings);
    if (failure) return complain(io, failure);
    const found = await readText(file, io);
    if ("problem" in found) return complain(io, about(file, found));
    const { fixDossierText } = await import("../../authoring/index.js");
    const { text, fixes } = fixDossierText(found.text);
    const failed =
      output !== undefined
        ? await writeDocument(text, [file], settings, io)
        : write && fixes.length > 0
          ? await replaceText(file, text, io)
          : 0;
    if (failed > 0) return failed;
    const style = chooseStyle(settings.color, io.stdout, io.env);
    if (fixes.length > 0) io.stdout.write(await showDiff(nameOf(file), found.text, text, style));
    const advice =
      fixes.length === 0 || write || output !== undefined
        ? ""
        : "; nothing is written without --write or --output";
    io.stderr.write(`${nameOf(file)}: ${count(fixes.length, "fix", "fixes")}${advice}\n`);
    // Of the text as it is now, with lines and columns.
    const result = checkDossierText(text);
    if (result.issues.length > 0) {
      const errorStyle = chooseStyle(settings.color, io.stderr, io.env);
      io.stderr.write(`${report({ file, text, result }, result.issues.map(withReason), errorStyle)}\n`);
    }
    return result.ok ? 0 : 1;
  },
};

/** An issue whose hint has a near word, with the reason why that is not put in. */
function withReason(issue: Issue): Issue {
  const { hint } = issue;
  const word = wordOf(issue);
  if (word === undefined || !hint?.startsWith("did you mean")) return issue;
  const reason =
    word.length < shortest
      ? `${JSON.stringify(word)} is too short to be sure`
      : "it differs too much, or another is as near";
  return { ...issue, hint: `${hint} Not fixed: ${reason}` };
}

/** One letter in four may differ. */
const shortest = 4;

function wordOf({ code, params }: Issue): string | undefined {
  if (code === "dangling-reference") return params.id;
  if (code === "unknown-word") return params.found;
  return code === "unknown-field" ? params.field : undefined;
}

/** A unified diff, which `patch` and `git apply` read. */
async function showDiff(name: string, before: string, after: string, style: Style): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    context: 1,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const tones = { "-": "error", "+": "good", "@": "faint" } as const;
  return patch
    .split("\n")
    .map((line) => {
      const tone = Object.entries(tones).find(([mark]) => line.startsWith(mark))?.[1];
      return tone === undefined ? visible(line) : style(tone, visible(line));
    })
    .join("\n");
}

/** A line that cannot act on the terminal; tabs and the end of the line stay, so that the diff can be applied. */
function visible(line: string): string {
  const end = line.endsWith("\r") ? "\r" : "";
  return (
    line
      .slice(0, line.length - end.length)
      .split("\t")
      .map(printable)
      .join("\t") + end
  );
}
