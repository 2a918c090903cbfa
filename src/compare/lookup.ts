/** What a table has for a word; undefined for a word of a newer version, which loose mode lets pass. */
export function lookUp<K extends string, V>(table: Readonly<Record<K, V>>, word: K): V | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
