import { printable } from "../../issues/index.js";
import { jsonText } from "../terminal/index.js";
import { type Command, complain, options } from "../terms/index.js";

export const schemaCommand: Command = {
  arguments: "[name]",
  about: "print a JSON Schema; without a name the dossier's",
  options: [options.mode()],
  least: 0,
  needs: "nothing",
  codes: "Exit codes: 0 printed, 2 there is no schema of that name.",
  async run([name = "dossier"], { mode }, io) {
    if (name === "extraction") {
      const [{ extractionSchema }, { toJSONSchema }] = await Promise.all([
        import("../../extraction.js"),
        import("zod"),
      ]);
      io.stdout.write(`${jsonText(toJSONSchema(extractionSchema), 2)}\n`);
      return 0;
    }
    // All schemas together are larger than the rest of the command, and only this one needs them.
    const { findJsonSchema, jsonSchemaNames } = await import("../../json-schema.js");
    const schema = findJsonSchema(name, { mode });
    if (schema === undefined) {
      return complain(io, {
        problem: `there is no schema "${printable(name)}"`,
        hint: `there are: ${[...jsonSchemaNames, "extraction"].join(", ")}`,
      });
    }
    io.stdout.write(`${jsonText(schema, 2)}\n`);
    return 0;
  },
};
