// Made by `npm run generate` from the comments and the table of verbs of the sources: change those.

import type { actorKinds } from "../../records/actor.js";
import type { aspects } from "../../values/topic.js";
import type { bases } from "../../values/basis.js";
import type { certainties } from "../../values/certainty.js";
import type { clauseKinds } from "../../values/clause.js";
import type { continuities } from "../../values/continuity.js";
import type { controlDegrees } from "../../events/control-assessment.js";
import type { controlKinds } from "../../events/control-assessment.js";
import type { coverages } from "../../records/source.js";
import type { durationBounds } from "../../values/duration.js";
import type { eventStatuses } from "../../values/reported.js";
import type { extents } from "../../events/territorial-position.js";
import type { instrumentKinds } from "../../records/instrument.js";
import type { instrumentStages } from "../../records/instrument.js";
import type { linkRelations } from "../../values/link.js";
import type { meetingForms } from "../../events/meeting.js";
import type { meetingMedia } from "../../events/meeting.js";
import type { meetingOutcomes } from "../../events/meeting.js";
import type { nearnesses } from "../../values/relative-time.js";
import type { partyRoles } from "../../values/party.js";
import type { provisionForces } from "../../records/instrument.js";
import type { representationLevels } from "../../values/party.js";
import type { sourceKinds } from "../../records/source.js";
import type { sourcingTerms } from "../../values/attribution.js";
import type { speechActs } from "../../events/speech-act.js";
import type { subjectGroups } from "../../vocabulary/subject-groups.js";
import type { subjects } from "../../values/subject.js";
import type { territorialStances } from "../../events/territorial-position.js";
import type { timeRelations } from "../../values/relative-time.js";

/** The lists of words of the model, each word with its meaning. Lists whose words need no explanation are left out. */
export interface Vocabulary {
  /** How much of each territory is held. */
  readonly controlDegrees: Readonly<Record<(typeof controlDegrees)[number], string>>;
  /** In what way ground is held. */
  readonly controlKinds: Readonly<Record<(typeof controlKinds)[number], string>>;
  /** What kind of meeting it is. */
  readonly meetingForms: Readonly<Record<(typeof meetingForms)[number], string>>;
  /** Through what people meet. */
  readonly meetingMedia: Readonly<Record<(typeof meetingMedia)[number], string>>;
  /** What came of a meeting, in one word. What was agreed is a statement or an instrument. */
  readonly meetingOutcomes: Readonly<Record<(typeof meetingOutcomes)[number], string>>;
  /** What is done by saying something. The number in brackets is the CAMEO code (Gerner, Schrodt and Yilmaz, codebook 1.1b3) that comes nearest. */
  readonly speechActs: Readonly<Record<(typeof speechActs)[number], string>>;
  /** How much of each territory a position concerns. */
  readonly extents: Readonly<Record<(typeof extents)[number], string>>;
  /** What a party holds about a territory. None of them says that it is so. */
  readonly territorialStances: Readonly<Record<(typeof territorialStances)[number], string>>;
  /** What an actor is. The kind takes no side in a dispute about status. */
  readonly actorKinds: Readonly<Record<(typeof actorKinds)[number], string>>;
  /** What an instrument is called by its parties or its source. */
  readonly instrumentKinds: Readonly<Record<(typeof instrumentKinds)[number], string>>;
  /** How far an instrument has come. Who disputes that is said by statements about it. */
  readonly instrumentStages: Readonly<Record<(typeof instrumentStages)[number], string>>;
  /** How a provision binds. */
  readonly provisionForces: Readonly<Record<(typeof provisionForces)[number], string>>;
  /** How much of a source the dossier's `text` holds. Only a complete source can leave something out. */
  readonly coverages: Readonly<Record<(typeof coverages)[number], string>>;
  /** What a source is. */
  readonly sourceKinds: Readonly<Record<(typeof sourceKinds)[number], string>>;
  /** On what terms somebody speaks to a reporter, after the Associated Press's definitions. */
  readonly sourcingTerms: Readonly<Record<(typeof sourcingTerms)[number], string>>;
  /** On what ground something is recorded. */
  readonly bases: Readonly<Record<(typeof bases)[number], string>>;
  /** How surely something is said to be so, after the modality of FactBank (Saurí and Pustejovsky 2009). Whether it is said to be so or not to be so is not part of it. */
  readonly certainties: Readonly<Record<(typeof certainties)[number], string>>;
  /** How a clause bears on what it is attached to. The first five make it conditional, the others do not. */
  readonly clauseKinds: Readonly<Record<(typeof clauseKinds)[number], string>>;
  /** How a statement or a position stands to what the same party held before, as the source puts it. */
  readonly continuities: Readonly<Record<(typeof continuities)[number], string>>;
  /** How a length of time, or a distance between two points in time, is bounded. */
  readonly durationBounds: Readonly<Record<(typeof durationBounds)[number], string>>;
  /** How a record relates to another. Accepting, denying, following in time and being conditional are said by the act, `about`, `when` and clauses, and only there. */
  readonly linkRelations: Readonly<Record<(typeof linkRelations)[number], string>>;
  /** In which capacity somebody takes part. */
  readonly partyRoles: Readonly<Record<(typeof partyRoles)[number], string>>;
  /** At which level somebody takes part. */
  readonly representationLevels: Readonly<Record<(typeof representationLevels)[number], string>>;
  /** How close two times are, where the source gives no measure. */
  readonly nearnesses: Readonly<Record<(typeof nearnesses)[number], string>>;
  /** How one time lies to another: the relations of Allen between whole spans, and `at`. `before`, `after` and `at` also relate points, and a point to a span. */
  readonly timeRelations: Readonly<Record<(typeof timeRelations)[number], string>>;
  /** Whether what a record says has come about. */
  readonly eventStatuses: Readonly<Record<(typeof eventStatuses)[number], string>>;
  /** What a topic is about. The most specific word that fits is the right one: each comment says where a neighbour begins. Anything else is a namespaced word of your own, such as `acme:visas`. */
  readonly subjects: Readonly<Record<(typeof subjects)[number], string>>;
  /** What of a record a topic concerns. */
  readonly aspects: Readonly<Record<(typeof aspects)[number], string>>;
  /** Groups of subjects: two encoders who choose different words for one matter mostly choose words of one group. They have no place in a dossier. */
  readonly subjectGroups: Readonly<Record<(typeof subjectGroups)[number], string>>;
}

/**
 * What the words of the model mean, in Markdown: the text of the API documentation, for forms, tooltips and prompts.
 *
 * @example
 * ```ts
 * import { vocabulary } from "diplomatic-events/vocabulary";
 *
 * console.log(vocabulary.speechActs.thank); // Value: thanks somebody.
 * console.log(Object.keys(vocabulary.extents)); // ["whole", "part", "line"]
 * ```
 */
export const vocabulary: Vocabulary = {
  controlDegrees: {
    full: "All of it.",
    partial: "Some of it is held: \"partially occupied\".",
    "not-full": "Not all of it is held, perhaps none: \"does not possess full control\".",
    contested: "Several hold or fight for it.",
    none: "Nothing of it is held.",
  },
  controlKinds: {
    control: "Decides what happens there.",
    presence: "Has people or forces there.",
    administration: "Runs its offices and services.",
  },
  meetingForms: {
    conversation: "An exchange between persons, without a mandate to agree a text.",
    negotiation: "A round of talks between sides that seek an outcome.",
    visit: "One goes to another: a trip with its talks and ceremonies.",
    conference: "Many take part under one agenda.",
    shuttle: "A mediator goes back and forth between sides that do not meet.",
  },
  meetingMedia: {
    "in-person": "In one place.",
    phone: "By voice from afar.",
    video: "By picture and voice from afar.",
    correspondence: "In writing.",
  },
  meetingOutcomes: {
    agreement: "Something was agreed.",
    progress: "The sides came closer, short of agreement.",
    "no-agreement": "It ended as planned without agreement.",
    "broken-off": "It ended before it was meant to.",
    unknown: "The source says that the outcome is not known.",
  },
  speechActs: {
    assert: "Truth: says that something is so (010).",
    acknowledge: "Truth: grants that something is so. A fact; agreeing to a course of action is `agree`.",
    hold: "Truth: is said to believe something, with no utterance reported.",
    accuse: "Truth: alleges a deed (112). Judging a known one is `criticise`.",
    deny: "Truth: says that something is not so, in answer to a recorded claim. Without one, it is a negated `assert`.",
    "decline-comment": "Truth: is asked and says nothing of it (011).",
    omit: "Truth: leaves out, in a complete text, what a reader would expect there. Where another account has it, `about` refers to that record.",
    warn: "Truth: says that harm is coming or may come, from elsewhere than the speaker (012). Harm that the speaker announces to do is `threaten`. Without harm it is `assert`, and a request to refrain that names no harm is `appeal`.",
    appeal: "Will: asks somebody to do something (02): requests and urges.",
    demand: "Will: asks for something as a right or a prerequisite (10). Otherwise it is `appeal`.",
    instruct: "Will: tells those to do something who are bound to obey the speaker: one's own ministers, officials, forces or secretariat. Said to anybody else it is `appeal` or `demand`.",
    offer: "Will: proposes what needs the other's consent (03). What does not is `commit`.",
    commit: "Will: binds oneself, or says what one will do (03).",
    agree: "Will: accepts a course of action. Granting a fact is `acknowledge`.",
    reject: "Will: refuses a course of action (12).",
    support: "Will: speaks for what should happen (052). What already happened is welcomed: `welcome`.",
    declare: "Will: brings something about by saying it: recognises, proclaims, appoints.",
    sign: "Will: puts one's name to an instrument (057).",
    threaten: "Will: announces harm that the speaker will do to somebody (13). Harm from elsewhere is `warn`.",
    retract: "Will: takes back what one said.",
    welcome: "Value: is glad of what happened.",
    thank: "Value: thanks somebody.",
    assess: "Value: judges; `evaluation` says which way.",
    criticise: "Value: faults a known deed or state (111).",
    ask: "Question: asks to be told.",
  },
  extents: {
    whole: "All of it.",
    part: "A part of it.",
    line: "A border or line in it.",
  },
  territorialStances: {
    "claims-sovereignty": "Holds that it is the holder's own.",
    "claims-annexation": "Holds that the holder has made it the holder's own.",
    recognises: "Accepts somebody's right to it, or it as a state.",
    "refuses-recognition": "Does not accept somebody's right to it, or it as a state.",
    "demands-withdrawal": "Requires somebody to leave it.",
    "refuses-withdrawal": "Will not leave it.",
    renounces: "Gives up a claim to it.",
    offers: "Is ready to give it, or something about it, to somebody.",
    reserves: "Leaves the question open expressly.",
  },
  actorKinds: {
    polity: "A state or would-be state, and its government.",
    body: "An organ of a polity or organisation: a ministry, a presidential office, a parliament.",
    organisation: "An intergovernmental or other organisation, an alliance, a party.",
    person: "A human being.",
    delegation: "People sent to a meeting for somebody.",
    "armed-force": "Forces under arms, of a state or not.",
    media: "A news medium, or several named together.",
    unnamed: "Somebody whom the source does not name.",
  },
  instrumentKinds: {
    memorandum: "A memorandum of understanding or the like.",
    treaty: "A treaty, convention, covenant or protocol.",
    agreement: "An agreement, accord, arrangement or deal of any other name.",
    plan: "A plan, roadmap, framework or set of principles.",
    resolution: "A resolution or decision of a body.",
    note: "A diplomatic note or letter.",
  },
  instrumentStages: {
    proposed: "Somebody has put it forward.",
    "text-agreed": "Its wording is agreed.",
    initialled: "Negotiators have initialled its wording.",
    signed: "It is signed or adopted.",
    ratified: "Its parties have consented to be bound.",
    "in-force": "It applies.",
    ended: "It applies no more.",
  },
  provisionForces: {
    obligatory: "\"shall\", \"undertakes to\".",
    possible: "\"may include\", \"should\".",
  },
  coverages: {
    complete: "All of it.",
    extract: "Chosen parts.",
    truncated: "The beginning; the rest is cut off.",
  },
  sourceKinds: {
    "news-article": "A report or analysis by a news medium.",
    readout: "One side's account of a meeting.",
    communique: "An account or declaration in the name of several sides.",
    "official-statement": "One party's official text that is no account of a meeting.",
    transcript: "A word-by-word record: an interview, a press conference, a debate.",
    "social-post": "A post on a social network.",
    document: "Any other text: a letter, a treaty's text, a map.",
  },
  sourcingTerms: {
    "on-the-record": "May be quoted by name.",
    background: "May be quoted under agreed conditions, usually by position and not by name.",
    "deep-background": "May be used, but not quoted and not attributed.",
  },
  bases: {
    stated: "The text says it.",
    presupposed: "The text takes it for granted: \"their *remaining* demands\" presupposes demands.",
    inferred: "The text does not say it; whoever made the record concluded it.",
  },
  certainties: {
    certain: "Said without a doubt.",
    probable: "Said to be likely: \"probably\", \"is expected to\".",
    possible: "Said to be open: \"may\", \"might\", \"suggests\".",
    uncommitted: "Passed on without taking a stand: \"reportedly\", \"claims\".",
  },
  clauseKinds: {
    if: "It holds if this is so: \"provided that\", \"in case\".",
    unless: "It holds if this is not so: \"unless\".",
    until: "It holds as long as this has not come about.",
    "only-after": "It holds once this has come about: \"not before\", \"following\".",
    "in-exchange-for": "It is given for this: \"in return for\".",
    because: "The ground given.",
    "so-that": "The purpose given.",
    "without-prejudice-to": "What it leaves untouched: \"without prejudice to\", \"notwithstanding\".",
  },
  continuities: {
    new: "Said or held for the first time.",
    unchanged: "As before: \"reiterated\", \"remains\".",
    hardened: "Asks more, or yields less, than before.",
    softened: "Asks less, or yields more, than before.",
    reversed: "The opposite of before.",
  },
  durationBounds: {
    about: "Round: \"about two hours\".",
    "at-least": "This or more: \"more than two hours\", \"not before\".",
    "at-most": "This or less: \"under two hours\", \"within\", \"at the latest\".",
  },
  linkRelations: {
    "responds-to": "It answers the other.",
    "part-of": "It is a part of the other: a round of a conference, a remark made at a meeting.",
    "same-event": "It is another account of what the other records.",
    alongside: "It was done together with the other.",
    corrects: "It puts the other right: the other was wrong when made.",
    supersedes: "It takes the other's place: the other was right until then.",
  },
  partyRoles: {
    party: "A side of the matter.",
    host: "Gives the place.",
    mediator: "Brings the sides together and carries proposals.",
    observer: "Follows without a say.",
    witness: "Attests to what was agreed.",
    guarantor: "Answers for its being kept.",
  },
  representationLevels: {
    "head-of-state": "A president or monarch.",
    "head-of-government": "A prime minister or chancellor.",
    ministerial: "A minister.",
    envoy: "A special envoy, ambassador or personal representative.",
    delegation: "A delegation whose head is not named or of no level above.",
    technical: "Experts.",
  },
  nearnesses: {
    immediately: "With nothing of note between: \"immediately after\", \"just prior to\".",
    shortly: "With little time between: \"shortly after\".",
  },
  timeRelations: {
    at: "At the time of the other, without saying which of the two is longer; for points, the same point.",
    before: "Ends, and later the other starts.",
    after: "Starts some time after the other's end.",
    meets: "Ends at the moment at which the other starts: \"2025-04\" meets \"2025-05\".",
    "met-by": "Starts at the moment at which the other ends.",
    overlaps: "Starts first, and ends within the other.",
    "overlapped-by": "Starts within the other, and ends later.",
    starts: "Starts together with the other and ends sooner.",
    "started-by": "Starts together with the other and ends later.",
    during: "Starts later and ends sooner.",
    contains: "Starts sooner and ends later.",
    finishes: "Starts later and ends together with the other.",
    "finished-by": "Starts sooner and ends together with the other.",
    equals: "Starts and ends together with the other.",
  },
  eventStatuses: {
    actual: "It has: also what is meant when no status is given.",
    planned: "It is meant to: \"will recognise\".",
    possible: "It may: \"is considering\".",
    "not-actual": "It has not: \"did not meet\".",
    cancelled: "It was planned and called off.",
    postponed: "It was planned and put off.",
    refused: "It was proposed and somebody declined.",
  },
  subjects: {
    ceasefire: "A stop to fighting, whatever its name: truce, cessation of hostilities. Restraint without a stop is `de-escalation`.",
    withdrawal: "Forces, weapons or a party leaving a place.",
    talks: "Talks as such: that they are held, resumed, continued or disturbed, where, how and with which mandate.",
    mediation: "A third party's part in bringing sides together.",
    settlement: "The end state sought: peace, a comprehensive or political solution.",
    concessions: "Giving way on a stand, without saying on which.",
    conflict: "The dispute or the fighting as a whole. One attack, or force threatened or used by one side, is `use-of-force`.",
    territory: "Whose a place is, or is to be. Respect for existing borders as a principle is `sovereignty`.",
    monitoring: "Watching whether something is kept. Forces that keep a peace are `peacekeeping`.",
    assistance: "Support for somebody: financial, military, technical. Relief for people is `humanitarian`, growth `development`.",
    humanitarian: "Relief for people in need: aid, access, corridors, evacuation, help after a disaster.",
    detainees: "Prisoners, hostages, detained persons and their exchange.",
    terrorism: "Terrorism and countering it.",
    legitimacy: "Whether somebody may rightly speak or govern. Who does govern is `government`.",
    legality: "Whether an act accords with law. Bringing somebody to court for it is `justice`.",
    "legal-force": "Whether a text binds.",
    signature: "Signing a text.",
    implementation: "Carrying out what was agreed.",
    membership: "Belonging to an organisation or alliance.",
    statehood: "Being, or being treated as, a state.",
    elections: "Elections and referendums.",
    legislation: "Acts of a legislature.",
    reform: "Changes to institutions.",
    relations: "How parties stand to each other: ties, partnership, rivalry. Keeping in touch is `communication-channels`.",
    "security-guarantees": "Undertakings to protect somebody in the future.",
    sanctions: "Measures of pressure, their imposition and lifting. Duties on goods are `trade`.",
    nuclear: "Nuclear weapons, material, programmes and installations, and their limits.",
    economic: "The economy as such: growth, investment, finance, debt. Exchange of goods is `trade`.",
    "natural-resources": "Minerals, water, fisheries, forests. Oil, gas and power are `energy`.",
    transport: "Routes by land, sea and air, and passage on them, freedom of navigation included.",
    "use-of-force": "Attacks, invasion and force against somebody, used, planned or renounced. Where forces stand is `military-posture`.",
    "de-escalation": "Lowering tensions, restraint, steps that build confidence. A stop to fighting is `ceasefire`.",
    "civilian-harm": "Killed, injured and endangered civilians, and their protection. Help for them is `humanitarian`.",
    peacekeeping: "Forces that keep or restore a peace under an international mandate. Observers alone are `monitoring`.",
    "military-posture": "Where forces are and what they prepare: build-up, deployment, exercises, command. Their use is `use-of-force`.",
    deterrence: "Keeping somebody from acting by the answer that awaits them. The means of one's own defence are `defence`.",
    defence: "Defending oneself or with allies: alliances, joint defence, capabilities, military cooperation.",
    security: "Safety, stability and threats in general, where no other word says of which kind.",
    "arms-control": "Limits on weapons, their spread and their testing: missiles, chemical and conventional arms. Nuclear arms are `nuclear`.",
    "drugs-and-crime": "Trade in, production of and fight against drugs, organised crime, trafficking, smuggling, corruption.",
    cyber: "Attacks on and protection of networks and data.",
    sovereignty: "Sovereignty, independence, territorial integrity and non-interference as principles. Whose a place is is `territory`.",
    justice: "Courts, prosecution, accountability, amnesty, reparations.",
    "international-order": "The order among states: the Charter, international law, multilateral institutions and their reform.",
    "communication-channels": "Keeping in touch: hotlines, military contacts, consultation, coordination, follow-up. A negotiation is `talks`.",
    "diplomatic-missions": "Embassies, consulates, ambassadors and their staff: opening, closing, appointment, expulsion, immunity.",
    "regional-affairs": "Regional and global matters that are named only so.",
    government: "Who governs: forming, changing and overthrowing a government, its offices, its conduct.",
    democracy: "Democracy and the rule of law as such. A vote is `elections`.",
    "human-rights": "Rights of persons and groups: freedoms, women, minorities, workers.",
    migration: "Refugees, displaced persons and migrants: leaving, asylum, return. One's own nationals are `citizens-abroad`.",
    "citizens-abroad": "A state's own nationals in another country: their safety, evacuation, consular help and return.",
    health: "Public health, diseases, medicines, vaccines.",
    culture: "Culture, education, sport, tourism and exchange between peoples.",
    information: "What the public or a state gets to know: media, disinformation, intelligence, terms and times of publication.",
    trade: "Exchange of goods and services: agreements, tariffs, market access, supply chains.",
    development: "Lasting improvement of living conditions: development goals, poverty, food security, reconstruction.",
    energy: "Oil, gas, electricity and other energy: supply, prices, projects.",
    infrastructure: "Built works: power stations, bridges, ports, dams, pipelines; their construction, damage and protection.",
    technology: "Science and technology, artificial intelligence, space, and controls on their export.",
    climate: "Climate change and the environment.",
  },
  aspects: {
    occurrence: "That it happened or was said at all.",
    wording: "In which words.",
    topic: "What it was about.",
    outcome: "What came of it.",
  },
  subjectGroups: {
    peacemaking: "Ending a conflict and keeping the peace.",
    hostilities: "Fighting, force and what they do to people.",
    defence: "Safety of states: defence, alliances, armed forces, weapons.",
    crime: "Harm by others than armed forces: terrorism, crime, attacks on networks.",
    territory: "Whose a place is, and who is a state.",
    law: "Law among states, and agreements and their keeping.",
    diplomacy: "How states deal with each other.",
    government: "How a state is governed.",
    people: "People in need, on the move or with rights at stake.",
    economy: "Money, goods, aid and pressure by them.",
    resources: "Energy, resources, works, technology and the environment.",
    society: "Health, culture and public information.",
  },
};
