import { printable } from "../issues/index.js";
import type { Command } from "./command.js";
import { complain } from "./failure.js";
import { jsonText } from "./json-text.js";
import { suggest } from "./suggest.js";

export const schemaCommand: Command = {
  files: "[NAME]",
  about: "print a JSON Schema; without NAME the dossier's",
  options: ["mode"],
  least: 0,
  most: 1,
  codes: "Exit codes: 0 printed, 2 there is no schema of that name.",
  async run([name = "dossier"], { mode }, io) {
    // All schemas together are larger than the rest of the command, and only this one needs them.
    const { findJsonSchema, jsonSchemaNames } = await import("../json-schema.js");
    const schema = findJsonSchema(name, { mode });
    if (schema === undefined) {
      const nearest = suggest(name, jsonSchemaNames);
      return complain(io, {
        problem: `there is no schema "${printable(name)}"`,
        hint: nearest === undefined ? `there are: ${jsonSchemaNames.join(", ")}` : `did you mean ${nearest}?`,
      });
    }
    io.stdout.write(`${jsonText(schema, 2)}\n`);
    return 0;
  },
};
