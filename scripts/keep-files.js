import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { root } from "./package/manifest.js";

/**
 * Writes files that are made from others, and removes from their folders what is made no more. With --check on the command line it
 * only compares, and fails where that would change something.
 *
 * @param {readonly string[]} folders Folders with no other files of the same extensions in them.
 * @param {ReadonlyMap<string, string>} files The texts by path.
 */
export function keepFiles(folders, files) {
  const present = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
      : [],
  );
  const extensions = new Set([...files.keys()].map((path) => extname(path)));
  const surplus = present.filter((path) => extensions.has(extname(path)) && !files.has(path));
  const changed = [...files].filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
  );
  if (process.argv.includes("--check")) {
    for (const path of [...changed.map(([path]) => path), ...surplus])
      console.error(`${path} is not what the sources say: run \`npm run generate\``);
    if (changed.length + surplus.length > 0) process.exitCode = 1;
    return;
  }
  for (const path of surplus) rmSync(join(root, path));
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
