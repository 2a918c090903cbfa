import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The program of files of the package, with its compiler options.
 *
 * @param {readonly string[]} entries Paths from the root of the repository.
 */
export function programOf(entries) {
  const config = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(String(messageText));
    },
  });
  return ts.createProgram(
    entries.map((entry) => root + entry),
    config?.options ?? {},
  );
}
