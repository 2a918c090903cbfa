import { wordSet } from "../../../collections/index.js";

// English alone: verbs of speech and hedges are known word by word.

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const saying = `accept accuse acknowledge admonish advise advocate affirm agree allege apologize apologise appeal applaud approve argue ask assert assure attest
       aver avow balk bemoan blame blast boast caution challenge charge cite clarify commend comment commit complain concede condemn confess
       congratulate contend counsel counter criticise criticize declare decline decry defend demand denounce deny deplore describe detail
       dismiss dispute elaborate emphasise emphasize endorse exclaim exhort explain express grouse hail hint implore imply inform insist
       instruct invite joke lament maintain mock muse object observe offer opine oppose order plead pledge point posit praise predict
       proclaim promise pronounce propose protest question reaffirm reassert reassure rebuke recommend refuse refute reiterate reject remark
       remind renounce repeat reply reprimand request respond retort retract scold slam specify speculate stipulate stress suggest support
       surmise testify thank threaten tout underline underscore urge voice volunteer vouch vow warn welcome wonder recognise recognize
       retweet call signal shout yell believe hope attack echo want estimate continue tweet assail lambast liken express encourage chide
       concur conclude`;
const reporting =
  "report relay state claim add announce confirm disclose reveal note quote recount convey explain indicate mention recall";

/** The third person and the past of regular verbs: "deny" gives "denies" and "denied". */
function formsOf(list: string): string[] {
  return words(list).flatMap((verb) => {
    if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
    if (verb.endsWith("e")) return [`${verb}s`, `${verb}d`];
    return [/(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`];
  });
}

/** Verbs by which somebody passes on the acts or words of somebody else. */
export const reportingVerbs: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...formsOf(reporting),
    ...formsOf("tweet"),
    ...words("said says told tells wrote writes according"),
  ]))();

/** Verbs after which their subject may stand: "said Berg". After others stands an object. */
export const invertedVerbs: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...formsOf(
      "add explain reply state conclude insist warn argue note recall announce declare ask tweet continue respond remark observe",
    ),
    ...words("said says wrote writes"),
  ]))();

/**
 * Verbs by which somebody says something: the verbs of diplomatic statements, of VerbNet's class say-37.7 and its neighbours that
 * take a clause, and of CAMEO's verbal acts. Verbs that mostly have another meaning in news ("make", "find", "show") are left out.
 */
export const speechVerbs: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...reportingVerbs,
    ...invertedVerbs,
    ...formsOf(saying),
    ...words(
      `admitted admits rebutted rebuts signalled swore swears forswore upheld upholds foretold foretells forecast committed reckoned
       thought thinks sought seeks interjected interjects pleaded pled slammed quipped quips
       backed backs`,
    ),
  ]))();

/** The same verbs as they stand after a plural, "did not" and "will". */
export const bareVerbs: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...words(saying), ...words(reporting), ...words("say tell write admit reply")]))();

/** Participles behind a comma, by which the subject of the sentence says more: ", saying that". */
export const participles: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...words(`${saying} ${reporting} say tell write`).map((verb) => `${verb.replace(/e$/, "")}ing`),
    ...words("admitting referring slamming rebutting"),
  ]))();

/** Irregular past forms of verbs that are often the first of a sentence: "Berg met the envoys and said". */
export const pastForms: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  `had has was were is are did went took made met gave came left began spoke sent held ran won lost put set rose fell drew struck brought
       found got kept saw stood wrote broke led paid read hit cut let became chose fought sat grew knew showed spent threw turned`,
);

/** Nouns for something said: "Berg's claim that". */
export const speechNouns: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  `claim claims assertion statement statements warning pledge promise proposal plan call calls demand demands vow argument accusation
       accusations allegation allegations suggestion contention criticism comment comments remark remarks announcement threat refusal
       insistence denial offer request`,
);

/** Words before a bare verb. */
export const modals: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "did does do will would could can may might must should not didn doesn don won wouldn couldn t to",
);

/** Words that may stand between a subject and its verb; adverbs in "-ly" may as well. */
export const auxiliaries: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "has have had also again later since then further once already still even just soon first too recently all both",
);

/** After one of these a name is no subject: "a meeting with Anna Berg said little". */
export const prepositions: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  `in of from with to by for between against about at near on over via through before after than toward towards under without like
       despite behind alongside including`,
);

/** After one of these a form such as "claims" or "proposed" is no verb with a subject. */
export const nounSigns: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...words(
      `the a an its his her their our my your these those this such any no some all many several other new s is are was were be been being
       get gets got and or not as`,
    ),
    ...prepositions,
  ]))();

/** Words that begin a clause of its own. */
export const subordinators: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  `and but or nor yet so while whereas though although as because if unless when where who whom whose which that what how why whether
       not`,
);

/** Words that begin a hedged sentence without saying whose word it is. */
export const hedges: ReadonlySet<string> = /* @__PURE__ */ wordSet("reportedly allegedly purportedly");

/** What an act may be according to, and nobody says: "according to plan". */
export const norms: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  `plan plans schedule timetable law laws treaty agreement agreements accord accords protocol convention charter constitution
       resolution memorandum terms provisions procedure procedures rules norms standards principles need needs custom tradition`,
);

/** Titles in front of a name, which are part of no other name. */
export const titles: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  `mr mrs ms miss mx dr sir dame lord lady president vice prime minister premier chancellor secretary general state foreign defense
       defence finance interior senator sen representative rep congressman congresswoman governor gov mayor ambassador envoy commissioner
       chairman chairwoman chair director spokesman spokeswoman spokesperson judge justice professor prof king queen prince princess
       emir sheikh sultan pope cardinal archbishop bishop ayatollah imam rabbi colonel col major captain lieutenant lt admiral marshal
       speaker deputy former acting republican democrat democratic sen the then`,
);
