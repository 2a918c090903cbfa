/**
 * Memoizes a costly function for the keys that recur. It computes a result at call `threshold + 1` for the same key, and keeps at most
 * `maxEntries` results for good.
 *
 * @returns The result, or undefined before that call and for further keys once the cache is full.
 */
export function memoizeAfter<Value>(
  threshold: number,
  compute: (key: number) => Value,
  maxEntries: number,
): (key: number) => Value | undefined {
  const calls = new Map<number, number>();
  const cache = new Map<number, Value>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const count = (calls.get(key) ?? 0) + 1;
    calls.set(key, count);
    if (count <= threshold || cache.size >= maxEntries) return undefined;
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
}
