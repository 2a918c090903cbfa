import { wordSet } from "../../collections/index.js";
/** Words that negate a sentence, by language. Two of one language make one negation: "ne … pas", "no … nunca", "никогда не". */
export const negations: readonly ReadonlySet<string>[] = /* @__PURE__ */ [
  // English and Spanish share "no"; "t" ends "isn't".
  /* @__PURE__ */ wordSet(
    "not t no none never neither nor nobody nothing nowhere cannot nunca ningun ninguna ninguno nadie tampoco",
  ),
  /* @__PURE__ */ wordSet("pas jamais aucun aucune ne n nul nulle"),
  /* @__PURE__ */ wordSet("nicht kein keine keinen keiner keinem nie niemals niemand"),
  /* @__PURE__ */ wordSet("не нет ни никогда никто ничего никакой"),
  /* @__PURE__ */ wordSet("nao nem nenhum nenhuma ninguem"),
  /* @__PURE__ */ wordSet("non nessun nessuno nessuna mai"),
];

/**
 * Words that may turn the sense of what they stand with, as a negation does, or take a part of it out: avoidance, prevention, refusal, end,
 * lack, doubt and exception. How far they reach cannot be told from words alone.
 */
export const reversals: RegExp =
  /^(?:avoid|prevent|refrain|abstain|refus|declin|reject|den(?:y|ie)|disput|ceas|stop|halt|end(?:s|ed|ing)?$|fail|lest$|lack|absen|miss(?:ed|es|ing)?$|without$|forgo|forbid|forbad|prohib|ban(?:s|ned)?$|block|deter|hinder|oppos|against$|doubt|unlikely|hardly|barely|scarcely|rarely|seldom|few$|little$|instead$|rather$|except|otherwise$|unable|impossib|until$|merely$|just$|simply$|necessarily$|only$|non$|un(?!it|iv|iq|til|der|ion)|\p{L}+less$|evit|empech|preven|refus|cess|absten|interdi|sans$|sauf$|manqu|imped|neg(?:ar|o$|aron)|dej(?:ar|o$|aron)|sin$|sem$|salvo$|vermeid|vermied|verhinder|verweiger|unterlass|ablehn|aufhor|ohne$|ausser$|recus|senza$|избе|предотвра|отказ|прекра|воздерж|без$|кроме$)/u;

/** Words by which a sentence holds of a part: what some do others may not do. */
export const portions: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "some several many most certain few half partly often sometimes usually",
  "certains certaines quelques plusieurs algunos algunas varios einige manche mehrere некоторые alguns algumas",
);

/** Words by which a sentence depends on something, or has another time than it would have by itself. */
export const dependence: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "if unless or whether until before after when although though than second third",
  "si avant apres quand jusqu ou antes despues cuando hasta aunque wenn falls bevor bis nachdem oder если до после когда или ate depois quando",
);

/** Words that say what should be, and those that say what may be. */
export const modalities: readonly ReadonlySet<string>[] = /* @__PURE__ */ [
  /* @__PURE__ */ wordSet(
    "should must ought shall need needs has-to doit doivent debe deben soll sollen muss mussen должен должны",
  ),
  /* @__PURE__ */ wordSet(
    "may might can could possibly perhaps maybe peut peuvent puede pueden kann konnen может могут",
  ),
];

/** Articles, auxiliaries, pronouns and the like, which two wordings of one sentence change freely. */
export const lightWords: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "a an the this that these those there here it its he she they them their his her him i we you our your us my me who which any some",
  "is are was were be been being am s re ve ll d do does did doing done don doesn didn isn aren wasn weren hasn haven hadn won wouldn shouldn couldn mustn",
  "have has had having will would shall and to of in on at by for with from so very also too quite yet longer",
  "stay stays stayed remain remains remained keep keeps kept become becomes",
  "le la les l un une des du de d se s il elle ils est sont a ont sera seront el los las una unos del al y es son ha han sera seran esta estan",
  "der die das den dem ein eine einen einer ist sind war hat haben wird werden und zu в на и с о был была были будет будут o os as um uma do da dos das e",
);
