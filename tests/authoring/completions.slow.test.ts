import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const file = fileURLToPath(new URL("draft-in-progress.ts", import.meta.url));
const before = `import { defineDossier, defineSource } from "../../src/authoring/index.js";
const bulletin = defineSource("bulletin", { kind: "readout", text: "The truce holds." });
export const dossier = defineDossier({
  sources: bulletin,
  actors: { norland: { kind: "polity", name: "Norland" }, envoy: { kind: "person", name: "The envoy" } },
  territories: { valley: { name: "Valley" } },
  events: {
    call: { form: "conversation", participants: "envoy", reports: bulletin.quote("The truce") },
    truce: { content: "The truce holds.", reports: bulletin.quote("The truce"), `;

/** The words that an editor offers at the end of a program that is not finished. */
function offeredAfter(unfinished: string): string[] {
  const text = `${before}${unfinished}" } } });\n`;
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      skipLibCheck: true,
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => unfinished,
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => fileURLToPath(new URL("../../", import.meta.url)),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  };
  const service = ts.createLanguageService(host);
  const found = service.getCompletionsAtPosition(file, before.length + unfinished.length, undefined);
  return (found?.entries ?? []).map(({ name }) => name).sort();
}

describe("an editor completes", () => {
  test.each([
    ['act: "welcome", speakers: "', ["bulletin", "envoy", "norland"]],
    ['act: "welcome", speakers: { who: "envoy", onBehalfOf: "', ["envoy", "norland"]],
    ['act: "welcome", speakers: "envoy", about: { territories: "', ["valley"]],
    ['act: "welcome", speakers: "envoy", links: { rel: "responds-to", to: "', ["bulletin", "call", "truce"]],
  ])("%s", { timeout: 60_000 }, (unfinished, expected) => {
    expect(offeredAfter(unfinished)).toEqual(expected);
  });
});
