import { findEarlyResponses } from "../../graph/early-responses.js";
import type { Path } from "../../issues/path.js";
import type { Id } from "../../values/id.js";
import type { LinkRelation } from "../../values/link.js";
import { enclosingReported } from "../reported.js";
import type { Rule } from "../rule.js";

const later: readonly LinkRelation[] = ["responds-to", "corrects", "supersedes"];

/** What answers, corrects or supersedes another record does not end before that starts. */
export const responseBeforeCause: Rule = ({ report, times, full }) => {
  const links: { rel: LinkRelation; from: Id; to: Id; path: Path }[] = [];
  return {
    link: ({ rel, to }, place) => {
      const own = enclosingReported(place);
      if (own && own.id !== to && later.includes(rel))
        links.push({ rel, from: own.id, to, path: [...place.path] });
    },
    done: () => {
      if (links.length === 0) return;
      for (const { rel, to, path } of findEarlyResponses(times(), links)) {
        if (full()) return;
        report("response-before-cause", { path }, { id: to, relation: rel }, "to");
      }
    },
  };
};
