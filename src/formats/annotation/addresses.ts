import type { Path } from "../../issues/index.js";
import { type Id, isId, type Source } from "../../model/index.js";

/** The address of a record of the dossier at `base`, or of a part of it. */
export function addressOf(base: string, id: Id, path: Path = []): string {
  return `${base}#${[id, ...path].join("/")}`;
}

/** The record, and the part of it, that an address names, whatever the dossier's own address is. */
export function readAddress(address: unknown): { id: Id; path: string } | undefined {
  if (typeof address !== "string") return undefined;
  const [id = "", ...path] = address.slice(address.lastIndexOf("#") + 1).split("/");
  return address.includes("#") && isId(id) ? { id, path: path.join("/") } : undefined;
}

/** The address of a source in the targets of annotations. */
export function addressOfSource(base: string, { id, url }: Pick<Source, "id" | "url">): string {
  return url ?? addressOf(base, id);
}
