// English alone: what a verb of speech is, and how a sentence is hedged, has to be known word by word.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs by which somebody passes on what somebody else does or says. */
export const reportingVerbs: ReadonlySet<string> = /* @__PURE__ */ words(
  `said says told tells reported reports relayed relays stated states claimed claims wrote writes added adds announced announces
   confirmed confirms disclosed discloses revealed reveals noted notes quoted quotes recounted recounts`,
);

/** Verbs behind which somebody who speaks may stand; behind others stands somebody who is spoken of. */
export const invertedVerbs: ReadonlySet<string> = /* @__PURE__ */ words(
  "said says added adds wrote writes stated states replied replies explained explains",
);

/** Verbs by which somebody says something. */
export const speechVerbs: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...reportingVerbs,
    ...words(
      `accused accuses acknowledged acknowledges admitted admits agreed agrees appealed appeals argued argues asked asks asserted asserts
       blamed blames called calls commended commends condemned condemns congratulated congratulates criticised criticises criticized
       criticizes declared declares declined declines demanded demands denied denies denounced denounces emphasised emphasises
       emphasized emphasizes expressed expresses hailed hails insisted insists invited invites offered offers pledged pledges
       praised praises promised promises proposed proposes recognised recognises recognized recognizes refused refuses reiterated
       reiterates rejected rejects replied replies requested requests retracted retracts signaled signalled signals stressed stresses
       suggested suggests thanked thanks threatened threatens underlined underlines underscored underscores urged urges vowed vows
       warned warns welcomed welcomes`,
    ),
  ]))();

/** What may stand between the one who speaks and the verb. */
export const auxiliaries: ReadonlySet<string> = /* @__PURE__ */ words(
  "has have had also again later then further firmly repeatedly publicly reportedly strongly once already previously",
);

/** After one of these a name is no subject: "a meeting with Anna Berg said little" is none of hers. */
export const prepositions: ReadonlySet<string> = /* @__PURE__ */ words(
  "in of from with to by for between against about at near on over via through before after than toward towards under without like",
);

/** Words that begin a sentence which somebody else is behind, without saying who. */
export const hedges: ReadonlySet<string> = /* @__PURE__ */ words("reportedly allegedly purportedly");
