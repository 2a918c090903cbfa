/**
 * Reads an array at an index that exists. The compiler assumes that any index may be out of range; this function is the one place for the
 * default that it demands. There are two functions because a shared one would be slower.
 */
export function intAt(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}

/** As {@link intAt}, for floating-point numbers. */
export function floatAt(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
