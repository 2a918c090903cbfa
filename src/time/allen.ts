/**
 * The thirteen relations that one span of time can have to another (J. F. Allen, "Maintaining Knowledge about Temporal
 * Intervals", CACM 26, 1983). Exactly one holds between any two spans.
 */
export const allenRelations = [
  /** Ends some time before the other starts. */
  "before",
  /** Starts some time after the other ends. */
  "after",
  /** Ends at the moment at which the other starts: "2025-04" meets "2025-05". */
  "meets",
  /** Starts at the moment at which the other ends. */
  "met-by",
  /** Starts first and ends within the other. */
  "overlaps",
  /** Starts within the other and ends later. */
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
 * Seven of the relations as the order of four end points: (a, b) is the first span, (c, d) the second. Points in one word coincide.
 */
const endPointOrders = {
  before: "a b c d",
  meets: "a bc d",
  overlaps: "a c b d",
  starts: "ac b d",
  during: "c a b d",
  finishes: "c a bd",
  equals: "ac bd",
} as const;

/** The seven relations that are defined directly. */
export const forwardRelations: readonly ForwardRelation[] = /* @__PURE__ */ allenRelations.filter(isForward);

/** One of the seven relations that are defined directly; the other six are their converses. */
export type ForwardRelation = keyof typeof endPointOrders;

/** The converse of each of the other six: "a after b" means "b before a". */
export const converseOf: Readonly<Record<Exclude<AllenRelation, ForwardRelation>, ForwardRelation>> = {
  after: "before",
  "met-by": "meets",
  "overlapped-by": "overlaps",
  "started-by": "starts",
  contains: "during",
  "finished-by": "finishes",
};

/**
 * An Allen relation as the order of four end points: a and b are the start and end of the first span, c and d those of the second.
 * Points that coincide share a string: "meets" is `["a", "bc", "d"]`.
 */
export function orderOfEnds(relation: AllenRelation): readonly string[] {
  if (isForward(relation)) return endPointOrders[relation].split(" ");
  const swapped: Readonly<Record<string, string>> = { a: "c", b: "d", c: "a", d: "b" };
  return endPointOrders[converseOf[relation]].replaceAll(/[a-d]/g, (end) => swapped[end] ?? end).split(" ");
}

/** Whether a relation is one of the seven defined directly. */
export function isForward(relation: AllenRelation): relation is ForwardRelation {
  return relation in endPointOrders;
}
