import type { Topic } from "../../values/topic.js";
import type { When } from "../../values/when.js";
import type { Rule } from "../rule.js";

/** A topic, a time, a duration and an attribution each say at least one thing. */
export const saysNothing: Rule = ({ report }) => ({
  topic: (topic, place) => {
    if (isAboutNothing(topic)) report("empty-topic", place, {});
  },
  provision: (provision, place) => {
    if (isAboutNothing(provision)) report("empty-topic", place, {});
  },
  when: (when, place) => {
    if (saysNothingOfTime(when)) report("empty-time", place, {});
  },
  duration: ({ iso, asWritten }, place) => {
    if (iso === undefined && asWritten === undefined) report("empty-duration", place, {});
  },
  attribution: ({ who, cue }, place) => {
    if (who === undefined && cue === undefined) report("empty-attribution", place, {});
  },
});

/** Whether a topic has none of the fields of which it needs one. */
export function isAboutNothing({ subject, ref, territories }: Topic): boolean {
  return subject === undefined && ref === undefined && !territories?.length;
}

/** Whether a time has none of the fields of which it needs one. */
export function saysNothingOfTime({ date, duration, relative, asWritten }: When): boolean {
  return date === undefined && duration === undefined && asWritten === undefined && !relative?.length;
}
