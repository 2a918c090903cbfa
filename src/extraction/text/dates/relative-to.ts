import type { Id, RelativeTime } from "../../../model/index.js";
import type { TimeView } from "./resolved-time.js";

type Place = Omit<RelativeTime, "to">;

/** English words for a time beside the one at which they are said, for a matter on a given side of it, or on either. */
const places: readonly (readonly [RegExp, Place, TimeView["side"]?])[] = [
  [/^(?:with immediate effect|effective immediately)$/, { relation: "at" }],
  [
    /^(?:immediate|immediately|at once|forthwith|right away|without (?:any )?(?:further )?delay)$/,
    { relation: "after", nearness: "immediately" },
  ],
  [
    /^(?:(?:very )?soon|shortly|before long|in the (?:very )?near future)$/,
    { relation: "after", nearness: "shortly" },
  ],
  [/^(?:later|later on|at a later (?:date|stage|time|point)|in (?:the )?future)$/, { relation: "after" }],
  [/^(?:recent|recently|lately|not long ago)$/, { relation: "before", nearness: "shortly" }],
  [/^(?:earlier|previously|in the past|so far|until now)$/, { relation: "before" }],
  [/^last week$/, { relation: "before", offset: "P7D", bound: "about" }],
  [/^next week$/, { relation: "after", offset: "P7D", bound: "about" }],
  [/^(?:earlier )?this week$/, { relation: "before", offset: "P7D", bound: "at-most" }, "behind"],
  [/^(?:later )?this week$/, { relation: "after", offset: "P7D", bound: "at-most" }, "ahead"],
];

/** The time that English words give as seen from a record: "soon", "last week". */
export function relativeTo(to: Id, words: string, side: TimeView["side"]): RelativeTime | undefined {
  const plain = words.trim().toLowerCase();
  const [, place] = places.find(([pattern, , of = side]) => of === side && pattern.test(plain)) ?? [];
  return place && { ...place, to };
}
