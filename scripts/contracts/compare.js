// Asks zod, Ajv and Python's jsonschema about the same values and says where they differ. zod is asked about the shape alone: what is
// beyond it, JSON Schema cannot say.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { validateInPython } from "./python.js";
import { judgeShape } from "./verdicts.js";

/** @typedef {import("./verdicts.js").Case} Case */

/**
 * @param {readonly Case[]} cases
 * @param {object} means
 * @param {string} means.folder The folder of the schemas.
 * @param {import("./verdicts.js").Library} means.library
 * @param {RegExp} means.edtfPattern
 * @param {string | undefined} means.python The command, if there is one.
 * @returns {Promise<{ counts: Record<string, number>, differences: string[] }>}
 */
export async function compareVerdicts(cases, { folder, library, edtfPattern, python }) {
  const files = { strict: join(folder, "{}.json"), loose: join(folder, "loose", "{}.json") };
  const fileOf = (/** @type {"strict" | "loose"} */ mode, /** @type {string} */ of) =>
    files[mode].replace("{}", of);
  const asked = /** @type {const} */ (["strict", "loose"]).flatMap((mode) =>
    cases.map((one) => ({ one, mode, file: fileOf(mode, one.of) })),
  );
  const schemas = new Map(
    [...new Set(asked.map(({ file }) => file))].map((file) => [file, JSON.parse(readFileSync(file, "utf8"))]),
  );
  const validators = new Map(
    [...schemas].map(([file, schema]) => [file, new Ajv2020({ strict: true }).compile(schema)]),
  );
  const fromPython =
    python === undefined
      ? undefined
      : await inTwoProcesses(
          python,
          [...schemas.keys()],
          asked.map(({ one, file }) => ({ schema: schemas.get(file).$id, value: one.value })),
        );

  /** @type {Record<string, number>} */
  const counts = {};
  /** @type {string[]} */
  const differences = [];
  asked.forEach(({ one, mode, file }, at) => {
    const verdict = judgeShape(one, mode, library, edtfPattern);
    const expected = verdict !== "invalid";
    const said = { Ajv: validators.get(file)?.(one.value), Python: fromPython?.[at] ?? expected };
    for (const [who, answer] of Object.entries(said))
      if (answer !== expected)
        differences.push(
          `${mode} ${one.name}: zod says ${verdict}, ${who} ${answer}: ${JSON.stringify(one.value)}`,
        );
    const key = `${mode}: ${verdict}`;
    counts[key] = (counts[key] ?? 0) + 1;
  });
  return { counts, differences };
}

/**
 * @param {string} python
 * @param {readonly string[]} files
 * @param {readonly { schema: string, value: unknown }[]} values
 */
async function inTwoProcesses(python, files, values) {
  const half = Math.ceil(values.length / 2);
  const parts = [values.slice(0, half), values.slice(half)];
  return (await Promise.all(parts.map((part) => validateInPython(python, files, part)))).flat();
}
