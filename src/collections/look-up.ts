/** The entry of a table for a word; undefined for a word that only a newer version of the format defines, as loose mode allows. */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
