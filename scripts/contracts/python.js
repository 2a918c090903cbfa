import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("validate.py", import.meta.url));

/**
 * A Python that has jsonschema, the system's own first; undefined where there is none.
 *
 * @returns {{ command: string, version: string } | undefined}
 */
export function findPython() {
  const question =
    "import sys; from importlib.metadata import version; from jsonschema import Draft202012Validator; print('Python', sys.version.split()[0], 'jsonschema', version('jsonschema'))";
  for (const command of ["/usr/bin/python3", "python3", "python"]) {
    const { status, stdout } = spawnSync(command, ["-c", question], { encoding: "utf8" });
    if (status === 0) return { command, version: stdout.trim() };
  }
  return undefined;
}

/**
 * What Python's jsonschema says of values, each beside the `$id` of the schema that it is to be valid against.
 *
 * @param {string} command
 * @param {readonly string[]} files The files of the schemas.
 * @param {readonly { schema: string, value: unknown }[]} values
 * @returns {Promise<boolean[]>}
 */
export function validateInPython(command, files, values) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [script], { stdio: ["pipe", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("error", reject);
    child.on("close", (status) => {
      const answers = output.split(/\r?\n/).filter((line) => line !== "");
      if (status === 0 && answers.length === values.length) resolve(answers.map((answer) => answer === "1"));
      else
        reject(
          new Error(`Python gave ${answers.length} of ${values.length} answers and the exit code ${status}`),
        );
    });
    // In ASCII, so that the encoding of Python's standard input does not matter.
    const ascii = (/** @type {unknown} */ value) =>
      JSON.stringify(value).replaceAll(
        /[\u007f-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    child.stdin.write(`${ascii(files)}\n`);
    child.stdin.end(values.map(({ schema, value }) => `${ascii([schema, value])}\n`).join(""));
  });
}
