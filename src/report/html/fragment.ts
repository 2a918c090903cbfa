/**
 * The id of an element for the record with an id: one to one, and made of letters, digits, `-`, `_`, `.` and `~` alone, whatever the
 * record's id is made of.
 */
export function fragmentOf(prefix: string, id: string): string {
  const safe = id.replace(/[^A-Za-z0-9._-]/gsu, (found) => `~${(found.codePointAt(0) ?? 0).toString(16)}~`);
  return `${prefix}-${safe}`;
}
