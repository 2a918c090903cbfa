import type { Place } from "../../graph/walk.js";
import { toPointer } from "../../issues/path.js";
import type { Party } from "../../values/party.js";
import type { Topic } from "../../values/topic.js";
import { eachReported } from "../reported.js";
import type { Rule } from "../rule.js";

/** Nothing stands twice in a list of ids, addresses, parties or links. */
export const repeatedItem: Rule = ({ report }) => {
  const judge = <T>(
    place: Place,
    field: string,
    items: readonly T[] | undefined,
    keyOf: (item: T) => string,
  ): void => {
    if (items === undefined || items.length < 2) return;
    const seen = new Map<string, number>();
    items.forEach((item, index) => {
      const key = keyOf(item);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index);
      else report("repeated-item", place, { first: toPointer([...place.path, field, first]) }, field, index);
    });
  };
  const words = (place: Place, field: string, items: readonly string[] | undefined): void =>
    judge(place, field, items, (item) => item);
  const parties = (place: Place, field: string, items: readonly Party[] | undefined): void =>
    judge(place, field, items, ({ who, onBehalfOf, role }) => JSON.stringify([who, onBehalfOf, role]));
  const topic = ({ by, toward, territories }: Topic, place: Place): void => {
    words(place, "by", by);
    words(place, "toward", toward);
    words(place, "territories", territories);
  };
  return {
    topic,
    provision: topic,
    name: ({ usedBy }, place) => words(place, "usedBy", usedBy),
    actor: ({ sameAs }, place) => words(place, "sameAs", sameAs),
    territory: ({ sameAs }, place) => words(place, "sameAs", sameAs),
    ...eachReported((record, place) => {
      judge(place, "links", record.links, ({ rel, to }) => `${rel} ${to}`);
      if ("parties" in record) parties(place, "parties", record.parties);
      if (!("type" in record)) return;
      switch (record.type) {
        case "statement":
          parties(place, "speakers", record.speakers);
          parties(place, "audience", record.audience);
          break;
        case "meeting":
          parties(place, "participants", record.participants);
          words(place, "initiatedBy", record.initiatedBy);
          break;
        case "territorial-position":
          words(place, "toward", record.toward);
          words(place, "territories", record.territories);
          break;
        case "control-assessment":
          words(place, "territories", record.territories);
      }
    }),
  };
};
