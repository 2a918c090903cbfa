import { findEarlyResponses } from "../../graph/early-responses.js";
import type { Path } from "../../issues/path.js";
import type { Id } from "../../values/id.js";
import type { LinkRelation } from "../../values/link.js";
import { enclosingReported } from "../reported.js";
import type { Rule } from "../rule.js";

// What corrects a meeting or takes its place may lie earlier than it: its time is that of the meeting, not of the account.
const laterAmongStatements: readonly LinkRelation[] = ["corrects", "supersedes"];

/** What answers another record does not end before that starts; nor does a statement that corrects or supersedes another. */
export const responseBeforeCause: Rule = ({ records, report, times, full }) => {
  const links: { rel: LinkRelation; from: Id; to: Id; path: Path }[] = [];
  return {
    link: ({ rel, to }, place) => {
      const own = enclosingReported(place);
      const areStatements = own?.record["type"] === "statement" && records?.get(to)?.kind === "statement";
      const isLater = rel === "responds-to" || (areStatements && laterAmongStatements.includes(rel));
      if (own && isLater) links.push({ rel, from: own.id, to, path: [...place.path] });
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
