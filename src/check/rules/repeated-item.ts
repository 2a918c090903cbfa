import type { Place } from "../../graph/walk.js";
import { toPointer } from "../../issues/path.js";
import type { Party } from "../../values/party.js";
import type { Reported } from "../../values/reported.js";
import type { Topic } from "../../values/topic.js";
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
  const links = (place: Place, { links: items }: Pick<Reported, "links">): void =>
    judge(place, "links", items, ({ rel, to }) => `${rel} ${to}`);
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
    instrument: (instrument, place) => {
      parties(place, "parties", instrument.parties);
      links(place, instrument);
    },
    statement: (statement, place) => {
      parties(place, "speakers", statement.speakers);
      parties(place, "audience", statement.audience);
      links(place, statement);
    },
    meeting: (meeting, place) => {
      parties(place, "participants", meeting.participants);
      words(place, "initiatedBy", meeting.initiatedBy);
      links(place, meeting);
    },
    "territorial-position": (position, place) => {
      words(place, "toward", position.toward);
      words(place, "territories", position.territories);
      links(place, position);
    },
    "control-assessment": (assessment, place) => {
      words(place, "territories", assessment.territories);
      links(place, assessment);
    },
  };
};
