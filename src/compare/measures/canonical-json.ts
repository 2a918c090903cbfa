/** Whether two JSON values are equal but for the order of keys and of items in lists that have no order. */
export function sameJson(left: unknown, right: unknown): boolean {
  return left === right || canonicalJson(left) === canonicalJson(right);
}

/**
 * JSON text that is the same for values that differ only in the order of keys and of list items. Chains of attribution and
 * whatever stands in extensions keep their order: there it means something.
 */
export function canonicalJson(value: unknown, ordered = false): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonicalJson(item, ordered));
    return `[${(ordered ? items : items.sort()).join()}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  return `{${Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(
      ([key, member]) =>
        `${JSON.stringify(key)}:${canonicalJson(member, ordered || key === "via" || key === "extensions")}`,
    )
    .sort()
    .join()}}`;
}

/** The first of two values in the order of their JSON, or the one that is given. */
export function earlier<T>(left: T, right: T): T {
  if (left === undefined || right === undefined) return left ?? right;
  return canonicalJson(left) <= canonicalJson(right) ? left : right;
}
