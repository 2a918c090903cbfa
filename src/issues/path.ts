/** A place in a JSON value: object keys and array indexes from its root. */
export type Path = (string | number)[];

/** A path as a JSON Pointer (RFC 6901). */
export function toPointer(path: Path): string {
  let pointer = "";
  for (const key of path)
    pointer += `/${typeof key === "number" ? key : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return pointer;
}
