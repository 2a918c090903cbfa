/**
 * Memoizes a function of one argument: it computes the result for each key once. The cache holds at most `maxEntries` results; when it is
 * full, it is emptied. That is cheaper than evicting single entries, and costs little when the same few keys recur.
 *
 * @param compute A pure function. Callers share its results, so they must not change them.
 */
export function memoize<Key, Value>(
  compute: (key: Key) => Value,
  maxEntries: number = 20_000,
): (key: Key) => Value {
  const cache = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const cached = cache.get(key);
    if (cached) return cached.value;
    const value = compute(key);
    if (cache.size >= maxEntries) cache.clear();
    cache.set(key, { value });
    return value;
  };
}
