/** How many times a law is tried: `LAW_RUNS` times as often as in the ordinary run, which is to be short. */
export function lawRuns(ordinary: number): { numRuns: number } {
  return { numRuns: Math.ceil(ordinary * Number(process.env["LAW_RUNS"] ?? 1)) };
}
