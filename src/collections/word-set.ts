/** The words of lists, white space between each two. Marked as pure, a set of them stays out of bundles that do not need it. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((words) => words.split(/\s+/)));
}
