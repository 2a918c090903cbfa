import { readdirSync, readFileSync } from "node:fs";
import type { ExtractionEffect, ExtractionIssueCode } from "../../src/extraction.js";
import { referenceArticle } from "../../src/fixtures/index.js";
import { type Source, sourceSchema } from "../../src/model/index.js";

const folder = new URL("../fixtures/extraction/", import.meta.url);

/** The folders, one for each text. */
export const recordedTexts: string[] = readdirSync(folder).sort();

/** The text that the answers of a folder are about; that of the reference article comes with the package. */
export function readSource(name: string): Source {
  return name === "reference"
    ? { id: "article", kind: "news-article", language: "en", text: referenceArticle }
    : sourceSchema.parse(readJson(`${name}/source.json`));
}

/** What a fault does: as the issues say it, and the records that are left out. */
interface Expected {
  issues: { code: ExtractionIssueCode; effect: ExtractionEffect; pointer: string }[];
  ungrounded: string[];
}

/** A recorded answer that differs from the good one by a fault. */
export interface Fault extends Expected {
  name: string;
  description: string;
  /** The answer: JSON text. */
  output: string;
}

interface Change {
  op: "add" | "replace" | "remove";
  path: string;
  value?: unknown;
}

/** The good answer of a folder. */
export function readGood(name: string): unknown {
  return readJson(`${name}/good.json`);
}

/** Every answer of a folder with a fault: the good one with the changes (RFC 6902) of the fault made. */
export function readFaults(name: string): Fault[] {
  const files = readdirSync(new URL(name, folder)).filter(
    (file) => file !== "good.json" && file !== "source.json",
  );
  return files.sort().map((file) => {
    const {
      patch = [],
      wrap = ["", ""],
      cutBehind,
      replace: [from, to] = ["", ""],
      output,
      ...rest
    } = readJson(`${name}/${file}`) as Expected & {
      description: string;
      patch?: Change[];
      wrap?: [string, string];
      cutBehind?: string;
      /** Words of the JSON text, and others in their place. */
      replace?: [string, string];
      output?: string;
    };
    const answer = readGood(name);
    for (const change of patch) apply(change, answer);
    const json = JSON.stringify(answer, null, 2).replace(from, to);
    const whole = cutBehind === undefined ? json : json.slice(0, json.indexOf(cutBehind) + cutBehind.length);
    return { name: file.replace(/[.]json$/, ""), ...rest, output: output ?? wrap[0] + whole + wrap[1] };
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), "utf8"));
}

/** Makes one change. What is replaced has to be there, and what is added not to be, so that a fault is what it seems to be. */
function apply({ op, path, value }: Change, root: unknown): void {
  const keys = path.split("/").slice(1);
  const last = keys.pop() ?? "";
  const parent = keys.reduce((at: unknown, key) => Object(at)[key], root);
  if (typeof parent !== "object" || parent === null || Object.hasOwn(parent, last) === (op === "add"))
    throw new Error(`cannot ${op} ${path}`);
  if (op === "remove" && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (op === "remove") Reflect.deleteProperty(parent, last);
  else Object.assign(parent, { [last]: value });
}
