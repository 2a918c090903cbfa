/** An object of JSON whose fields are unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object, other than an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
