import { mkdir, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { printable } from "../../issues/index.js";
import { tables } from "../../tables.js";
import { refusal, writing } from "../output/index.js";
import { tableFormats } from "./formats.js";

/** A folder that appears under its name only when everything is in it. */
export interface ExportFolder {
  /** Where files are written until then. */
  partial: string;
  /** Puts the folder in its place, where it replaces an earlier export. */
  place(): Promise<void>;
}

/** The options of an export that name files. */
export interface ExportPlace {
  inputs: readonly string[];
  output: string;
  /** Whether an earlier export may be replaced. */
  force: boolean;
}

/**
 * Makes the partial folder of an export, `FOLDER.TOKEN.partial`. Refuses a name that is taken by a file, by a folder that has anything but an
 * export, by an export that may not be replaced, and by a folder that has the input.
 */
export async function openExportFolder(
  { inputs, output, force }: ExportPlace,
  token: string,
): Promise<ExportFolder> {
  const name = printable(output);
  const path = await realpath(output).catch(() => resolve(output));
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory())
    throw refusal({ problem: `${name} is a file`, hint: "name a folder for the tables" });
  const within = found ? await readdir(path) : [];
  const others = within.filter((each) => !isExported(each));
  if (others.length > 0)
    throw refusal({
      problem: `${name} has other files than tables, such as ${printable(others[0] ?? "")}`,
      hint: "name a new folder",
    });
  if (within.length > 0 && !force)
    throw refusal({
      problem: `${name} exists already`,
      hint: "name another folder, or add --force to replace it",
    });
  for (const input of inputs) {
    const source = input === "-" ? undefined : await realpath(input).catch(() => undefined);
    if (source !== undefined && !relative(path, source).startsWith(".."))
      throw refusal({
        problem: `${name} has the input`,
        hint: "name another folder; nothing has been written",
      });
  }

  const partial = `${path}.${token}.partial`;
  await writing(name, async () => {
    await mkdir(dirname(path), { recursive: true });
    await mkdir(partial);
  });
  return { partial, place: () => place(partial, path, token, found !== undefined) };
}

async function place(partial: string, path: string, token: string, exists: boolean): Promise<void> {
  if (!exists) return rename(partial, path);
  const old = `${path}.${token}.old`;
  await rename(path, old);
  await rename(partial, path);
  await rm(old, { recursive: true });
}

/** Whether an export makes a file or folder of this name. */
function isExported(name: string): boolean {
  return tables.some((table) =>
    Object.values(tableFormats).some(({ nameOf }) => nameOf(table.name) === name),
  );
}
