import { join } from "node:path";
import ts from "typescript";
import { root, subpaths } from "./manifest.js";

/**
 * Every name that an entry exports, types included, as its built declarations have it.
 *
 * @returns {Map<string, string[]>} The names by how the entry is written in an import.
 */
export function readPublicNames() {
  const files = subpaths.map((subpath) => join(root, subpath.import.types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return new Map(
    subpaths.map(({ specifier }, index) => {
      const source = program.getSourceFile(files[index] ?? "");
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) throw new Error(`${files[index]} is no module; build first`);
      return [specifier, checker.getExportsOfModule(module).map(({ name }) => name)];
    }),
  );
}
