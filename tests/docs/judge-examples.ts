import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Expectation, instrument } from "./expectations.js";
import type { Example } from "./extract-examples.js";

/** What one run of an example gave. */
interface Run {
  prints: { index: number; plain: string; quoted: string }[];
  error?: string;
}

/** An example by its place, with all that is wrong with it. */
export interface Judgement {
  place: string;
  problems: string[];
}

/** As strict as our users' own settings may be. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Type-checks all examples in one program and runs each, in a folder that has the package installed: they see its built files
 * through its `exports`.
 */
export function judgeExamples(examples: readonly Example[], root: string): Judgement[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "examples-")));
  try {
    install(folder, root);
    const instrumented = examples.map(({ code }) => instrument(code));
    const files = examples.map(({ code }, index) => write(join(folder, `example-${index}.mts`), code));
    for (const [index, { code }] of instrumented.entries())
      write(
        join(folder, `example-${index}.mjs`),
        ts.transpile(code, { ...options, noEmit: false }, "example.mts"),
      );
    const typeProblems = checkTypes(files, examples);
    const runs = runAll(folder);
    return examples.map((example, index) => ({
      place: `${example.file}:${example.line}`,
      problems: [
        ...typeProblems.filter(({ index: at }) => at === index).map(({ problem }) => problem),
        ...comparePrints(example, instrumented[index]?.expectations ?? [], runs[`example-${index}.mjs`]),
      ],
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function install(folder: string, root: string): void {
  mkdirSync(join(folder, "node_modules", "@types"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules", "diplomatic-events"), "junction");
  for (const name of ["zod", "ajv", join("@types", "node")])
    symlinkSync(
      realpathSync(join(root, "node_modules", name)),
      join(folder, "node_modules", name),
      "junction",
    );
}

function write(file: string, text: string): string {
  writeFileSync(file, text);
  return file;
}

function checkTypes(
  files: readonly string[],
  examples: readonly Example[],
): { index: number; problem: string }[] {
  const typeRoots = files.slice(0, 1).map((file) => join(file, "..", "node_modules", "@types"));
  const program = ts.createProgram(files, { ...options, typeRoots });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
    const { file, start = 0 } = diagnostic;
    const index = file ? files.indexOf(file.fileName) : -1;
    const example = examples[index];
    if (!file || !example) throw new Error(`The examples cannot be checked: ${message}`);
    const { line } = file.getLineAndCharacterOfPosition(start);
    return { index, problem: `${example.file}:${example.line + line}: ${message}` };
  });
}

function runAll(folder: string): Record<string, Run> {
  const runner = fileURLToPath(new URL("run-examples.mjs", import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [runner, folder], {
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(`The examples cannot be run:\n${stderr}`);
  return JSON.parse(stdout);
}

/**
 * A comment shows either what `console.log` prints, or the values as code would write them, with strings in double quotes.
 */
function comparePrints(
  example: Example,
  expectations: readonly Expectation[],
  run: Run | undefined,
): string[] {
  const problems: string[] = [];
  if (!run || run.error !== undefined)
    problems.push(
      `${example.file}:${example.line}: the example throws ${run?.error ?? "nothing: it did not run"}`,
    );
  for (const [index, { line, expected }] of expectations.entries()) {
    const place = `${example.file}:${example.line + line}`;
    const prints = run?.prints.filter((print) => print.index === index) ?? [];
    const plain = prints.flatMap((print) => print.plain.split("\n")).map((text) => text.trimEnd());
    const quoted = prints.map((print) => print.quoted);
    const wanted = expected.map((text) => text.trimEnd()).join("\n");
    if (expected.length === 0)
      problems.push(`${place}: no comment says what this prints: ${plain.join("\n")}`);
    else if (wanted !== plain.join("\n") && wanted !== quoted.join("\n"))
      problems.push(
        `${place}: expected ${wanted}, printed ${wanted.includes('"') ? quoted.join("\n") : plain.join("\n")}`,
      );
  }
  return problems;
}
