const wordy = [
  "content",
  "text",
  "title",
  "note",
  "version",
  "cue",
  "exact",
  "prefix",
  "suffix",
  "asWritten",
];

/** A copy of JSON in which whatever a field says in free words is one and the same sign. */
export function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      wordy.includes(key) && typeof field === "string" ? "…" : withoutWords(field),
    ]),
  );
}
