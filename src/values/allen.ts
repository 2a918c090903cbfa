/**
 * The thirteen relations that one span of time can have to another (J. F. Allen, "Maintaining Knowledge about Temporal
 * Intervals", CACM 26, 1983). Of two given spans exactly one holds.
 */
export const allenRelations = [
  /** Ends, and later the other starts. */
  "before",
  /** Starts some time after the other's end. */
  "after",
  /** Ends at the moment at which the other starts: "2025-04" meets "2025-05". */
  "meets",
  /** Starts at the moment at which the other ends. */
  "met-by",
  /** Starts first, and ends within the other. */
  "overlaps",
  /** Starts within the other, and ends later. */
  "overlapped-by",
  /** Starts together with the other and ends sooner. */
  "starts",
  /** Starts together with the other and ends later. */
  "started-by",
  /** Starts later and ends sooner. */
  "during",
  /** Starts sooner and ends later. */
  "contains",
  /** Starts later and ends together with the other. */
  "finishes",
  /** Starts sooner and ends together with the other. */
  "finished-by",
  /** Starts and ends together with the other. */
  "equals",
] as const;

/** A term of {@link allenRelations}. */
export type AllenRelation = (typeof allenRelations)[number];

/**
 * The relations from the side of the first span, as the order of the four ends: (a, b) the first span, (c, d) the second; those
 * in one word coincide.
 */
const orders = {
  before: "a b c d",
  meets: "a bc d",
  overlaps: "a c b d",
  starts: "ac b d",
  during: "c a b d",
  finishes: "c a bd",
  equals: "ac bd",
} as const;

/** The relations that are asked from the side of the first span. */
export type ForwardRelation = keyof typeof orders;

/** The others, as relations of the second span to the first. */
export const converseOf: Readonly<Record<Exclude<AllenRelation, ForwardRelation>, ForwardRelation>> = {
  after: "before",
  "met-by": "meets",
  "overlapped-by": "overlaps",
  "started-by": "starts",
  contains: "during",
  "finished-by": "finishes",
};

/**
 * A relation of Allen as the order of the four ends: a and b the start and end of the first span, c and d of the second; ends
 * that coincide stand together.
 */
export function orderOfEnds(relation: AllenRelation): readonly string[] {
  if (isForward(relation)) return orders[relation].split(" ");
  const swapped: Readonly<Record<string, string>> = { a: "c", b: "d", c: "a", d: "b" };
  return orders[converseOf[relation]].replaceAll(/[a-d]/g, (end) => swapped[end] ?? end).split(" ");
}

/** Whether a relation is asked from the side of the first span. */
export function isForward(relation: AllenRelation): relation is ForwardRelation {
  return relation in orders;
}
