// Made by `npm run generate` from the comments and the table of verbs of the sources: change those.

import type { actorKinds, aspects, bases, certainties, changes, clauseKinds, continuities, controlDegrees, controlKinds, coverages, datePhases, durationBounds, evaluations, eventStatuses, evidencePlaces, extents, instrumentKinds, instrumentStages, linkRelations, meetingForms, meetingMedia, meetingOutcomes, nearnesses, partyRoles, provisionForces, representationLevels, sourceKinds, sourcingTerms, speechActs, subjects, territorialStances, timeRelations } from "../../model/index.js";
import type { calendars } from "../../time/index.js";
import type { subjectGroups } from "../subject-groups.js";

/** The lists of words of the model, each word with its meaning. Lists whose words need no explanation are left out. */
export interface Vocabulary {
  /** The kinds of actor. A kind takes no side in a dispute about status. */
  readonly actorKinds: Readonly<Record<(typeof actorKinds)[number], string>>;
  /** The aspects of a record that a topic can concern. */
  readonly aspects: Readonly<Record<(typeof aspects)[number], string>>;
  /** The ground on which something is recorded. */
  readonly bases: Readonly<Record<(typeof bases)[number], string>>;
  /** Degrees of certainty, after the modality of FactBank (Saurí and Pustejovsky 2009). They are independent of polarity: a firm denial is `certain`, too. */
  readonly certainties: Readonly<Record<(typeof certainties)[number], string>>;
  /** How the matter of a topic changes, or is to change. */
  readonly changes: Readonly<Record<(typeof changes)[number], string>>;
  /** The kinds of clause. The first five make the record conditional; the others leave it unconditional. */
  readonly clauseKinds: Readonly<Record<(typeof clauseKinds)[number], string>>;
  /** How a statement or position compares with the same party's earlier ones, according to the source. */
  readonly continuities: Readonly<Record<(typeof continuities)[number], string>>;
  /** How much of each territory is held. */
  readonly controlDegrees: Readonly<Record<(typeof controlDegrees)[number], string>>;
  /** The ways of holding ground. */
  readonly controlKinds: Readonly<Record<(typeof controlKinds)[number], string>>;
  /** How much of a source its `text` contains. Only a complete text can show that the source omits something. */
  readonly coverages: Readonly<Record<(typeof coverages)[number], string>>;
  /** The parts of a date that words name: "early October", "mid-2031". */
  readonly datePhases: Readonly<Record<(typeof datePhases)[number], string>>;
  /** How to read a measure: a length of time, a distance between two points in time, a quantity. */
  readonly durationBounds: Readonly<Record<(typeof durationBounds)[number], string>>;
  /** The direction of a judgement. */
  readonly evaluations: Readonly<Record<(typeof evaluations)[number], string>>;
  /** Whether the recorded event has come about. */
  readonly eventStatuses: Readonly<Record<(typeof eventStatuses)[number], string>>;
  /** The parts of a source in which a quotation can stand. */
  readonly evidencePlaces: Readonly<Record<(typeof evidencePlaces)[number], string>>;
  /** How much of each territory a position concerns. */
  readonly extents: Readonly<Record<(typeof extents)[number], string>>;
  /** The kinds of instrument, as its parties or its source call it. */
  readonly instrumentKinds: Readonly<Record<(typeof instrumentKinds)[number], string>>;
  /** The stages of an instrument. Record a dispute about its stage as a statement about it. */
  readonly instrumentStages: Readonly<Record<(typeof instrumentStages)[number], string>>;
  /** The relations between records. Consent, denial, sequence in time and conditions have their own fields: `act`, `about`, `when` and `clauses`. */
  readonly linkRelations: Readonly<Record<(typeof linkRelations)[number], string>>;
  /** The forms of meeting. */
  readonly meetingForms: Readonly<Record<(typeof meetingForms)[number], string>>;
  /** The means by which people meet. */
  readonly meetingMedia: Readonly<Record<(typeof meetingMedia)[number], string>>;
  /** The result of a meeting, in one word. Record the terms of an agreement as a statement or an instrument. */
  readonly meetingOutcomes: Readonly<Record<(typeof meetingOutcomes)[number], string>>;
  /** How close two times are, if the source gives no measure. */
  readonly nearnesses: Readonly<Record<(typeof nearnesses)[number], string>>;
  /** The capacities in which somebody takes part. */
  readonly partyRoles: Readonly<Record<(typeof partyRoles)[number], string>>;
  /** How far a provision binds. */
  readonly provisionForces: Readonly<Record<(typeof provisionForces)[number], string>>;
  /** The levels at which somebody takes part. */
  readonly representationLevels: Readonly<Record<(typeof representationLevels)[number], string>>;
  /** The kinds of source. */
  readonly sourceKinds: Readonly<Record<(typeof sourceKinds)[number], string>>;
  /** The terms on which somebody speaks to a reporter, as the Associated Press defines them. */
  readonly sourcingTerms: Readonly<Record<(typeof sourcingTerms)[number], string>>;
  /** The speech acts: the things that people do by saying something. The number in brackets is the nearest CAMEO code (Gerner, Schrodt and Yilmaz, codebook 1.1b3). */
  readonly speechActs: Readonly<Record<(typeof speechActs)[number], string>>;
  /** The subjects of topics. Use the most specific word that fits; each comment says where a neighbour begins. For any other subject, use your own namespaced word, such as `acme:visas`. */
  readonly subjects: Readonly<Record<(typeof subjects)[number], string>>;
  /** The stances a party can take on a territory. None implies that the party is right. */
  readonly territorialStances: Readonly<Record<(typeof territorialStances)[number], string>>;
  /** The relations between two times: `at`, and Allen's relations between whole spans. `before`, `after` and `at` also relate two points, or a point and a span. */
  readonly timeRelations: Readonly<Record<(typeof timeRelations)[number], string>>;
  /** The calendars a date may be written in: the identifiers of Unicode CLDR, plus `julian`. */
  readonly calendars: Readonly<Record<(typeof calendars)[number], string>>;
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
  actorKinds: {
    polity: "A state or would-be state, and its government.",
    body: "An organ of a polity or organisation: a ministry, a presidential office, a parliament.",
    organisation: "An intergovernmental or other organisation, an alliance, a party.",
    person: "A human being.",
    group: "Several actors that speak or act as one, without an organisation: \"allies and partners\", \"both sides\".",
    delegation: "People sent to a meeting on behalf of an actor.",
    "armed-force": "Armed forces, of a state or of any other group.",
    media: "A news medium, or several named together.",
    unnamed: "Somebody the source leaves unnamed: \"a senior official\".",
  },
  aspects: {
    occurrence: "Whether it happened or was said at all.",
    wording: "Its exact words.",
    topic: "Its subject matter.",
    outcome: "Its result.",
  },
  bases: {
    stated: "The text says it.",
    presupposed: "The text takes it for granted: \"their *remaining* demands\" presupposes demands.",
    inferred: "The text only implies it; the maker of the record concluded it.",
  },
  certainties: {
    certain: "Stated without doubt.",
    probable: "Presented as likely: \"probably\", \"is expected to\".",
    possible: "Presented as possible: \"may\", \"might\", \"suggests\".",
    uncommitted: "Passed on without endorsement: \"reportedly\", \"claims\".",
  },
  changes: {
    more: "It grows in number, degree or speed: \"step up\", \"deepen\", \"increase\".",
    less: "It shrinks in number, degree or speed: \"reduce\", \"ease\", \"slow\".",
    begins: "It comes into being or resumes: \"launch\", \"open\", \"resume\".",
    continues: "It goes on as it is: \"continue\", \"maintain\", \"keep\".",
    ends: "It stops: \"end\", \"lift\", \"suspend\", \"close\".",
  },
  clauseKinds: {
    if: "It holds if this is the case: \"provided that\", \"in case\".",
    unless: "It holds except if this is the case: \"unless\".",
    until: "It holds until this happens.",
    "only-after": "It holds only after this has happened: \"not before\", \"following\".",
    "in-exchange-for": "It is given in return for this: \"in exchange for\".",
    because: "The reason given.",
    "based-on": "The text, decision or principle on which it rests: \"in accordance with\", \"pursuant to\", \"derived from\".",
    "by-means-of": "The means, channel or framework: \"through the UN\", \"by peaceful means\", \"within the framework of\".",
    "so-that": "The purpose given.",
    "without-prejudice-to": "A right or matter it leaves unaffected: \"without prejudice to\", \"notwithstanding\".",
  },
  continuities: {
    new: "Said or held for the first time.",
    unchanged: "As before: \"reiterated\", \"remains\".",
    hardened: "Demands more, or concedes less, than before.",
    softened: "Demands less, or concedes more, than before.",
    reversed: "The opposite of the earlier statement or position.",
  },
  controlDegrees: {
    full: "All of it.",
    partial: "Some of it is held: \"partially occupied\".",
    "not-full": "Not all of it is held, perhaps none: \"does not possess full control\".",
    contested: "Several actors hold or fight for it.",
    none: "None of it is held.",
  },
  controlKinds: {
    control: "Has the power to decide there.",
    presence: "Has people or forces there.",
    administration: "Runs public offices and services there.",
  },
  coverages: {
    complete: "All of it.",
    extract: "Selected parts.",
    truncated: "The beginning; the rest is cut off.",
  },
  datePhases: {
    early: "In its first half.",
    mid: "Around its middle: in neither the first nor the last quarter.",
    late: "In its second half.",
  },
  durationBounds: {
    about: "Approximate: \"about two hours\".",
    "at-least": "This much or more: \"more than two hours\", \"not before\", \"at least 40\".",
    "at-most": "This much or less: \"under two hours\", \"within\", \"at the latest\", \"up to 40\".",
  },
  evaluations: {
    positive: "Favourable.",
    negative: "Unfavourable.",
    mixed: "Favourable in part and unfavourable in part.",
  },
  eventStatuses: {
    actual: "It has come about.",
    planned: "Planned: \"will recognise\".",
    possible: "Under consideration, or may come about: \"is considering\".",
    "not-actual": "It did not come about: \"did not meet\".",
    cancelled: "Planned, then called off.",
    postponed: "Planned, then put off.",
    refused: "Proposed, and declined.",
  },
  evidencePlaces: {
    text: "In its `text`.",
    title: "In its `title`: a headline or the name of a document.",
  },
  extents: {
    whole: "All of it.",
    part: "A part of it.",
    line: "A border or line in it.",
  },
  instrumentKinds: {
    memorandum: "A memorandum of understanding or the like.",
    treaty: "A treaty, convention, covenant or protocol.",
    agreement: "An agreement, accord, arrangement or deal under any other name.",
    plan: "A plan, roadmap, framework or set of principles.",
    resolution: "A resolution or decision of a body.",
    note: "A diplomatic note or letter.",
    law: "An act of a legislature, or a bill.",
    order: "An order, decree or regulation of an executive: it binds those whom it governs.",
  },
  instrumentStages: {
    draft: "Not yet put forward.",
    proposed: "Put forward.",
    "under-negotiation": "The sides negotiate its wording.",
    "text-agreed": "Its wording is agreed.",
    initialled: "Initialled by negotiators.",
    signed: "Signed or adopted.",
    issued: "Issued, with no need of a signature: an order, a decree, a note, a joint statement.",
    ratified: "Its parties have consented to be bound.",
    "in-force": "In force.",
    ended: "Expired, terminated or replaced.",
  },
  linkRelations: {
    "responds-to": "Answers the other.",
    "part-of": "Is a part of the other: a round of a conference, a remark made at a meeting. A statement made in a text itself is a part of that source.",
    "same-event": "Both records are accounts of the same event.",
    alongside: "Was done together with the other.",
    corrects: "Corrects the other, which was wrong from the start.",
    supersedes: "Replaces the other, which was right until then.",
    "based-on": "Results from the other, or is in accordance with it. Grounds in words are clauses.",
  },
  meetingForms: {
    conversation: "An exchange between persons, without a mandate to agree a text.",
    negotiation: "A round of talks between sides that seek an outcome.",
    visit: "One side travels to the other for talks or ceremonies.",
    conference: "Many participants meet under one agenda.",
    briefing: "Somebody addresses others, mostly the press: a briefing, a press conference, an interview, a speech.",
    ceremony: "It is held for the occasion itself: a signing, a reception, an official meal, a commemoration.",
    shuttle: "A mediator goes back and forth between sides that do not meet.",
  },
  meetingMedia: {
    "in-person": "In one place.",
    phone: "By voice, at a distance.",
    video: "By video, at a distance.",
    remote: "At a distance, by means that the source does not name: a \"call\", \"online\".",
    correspondence: "In writing.",
  },
  meetingOutcomes: {
    agreement: "Something was agreed.",
    progress: "The sides came closer without reaching agreement.",
    "no-agreement": "It ended as planned without agreement.",
    "broken-off": "It ended earlier than planned.",
    unknown: "The source says that the outcome is not known.",
  },
  nearnesses: {
    immediately: "With nothing of note between: \"immediately after\", \"just prior to\".",
    shortly: "With little time between: \"shortly after\".",
  },
  partyRoles: {
    party: "A side in the matter.",
    host: "Provides the venue.",
    mediator: "Brings the sides together and carries proposals.",
    facilitator: "Makes the talks possible or easier without proposals of its own.",
    moderator: "Leads the exchange: opens it, gives the floor, puts the questions.",
    observer: "Attends without a say.",
    witness: "Attests to the agreement.",
    guarantor: "Guarantees that the agreement is kept.",
  },
  provisionForces: {
    obligatory: "It binds: \"shall\", \"undertakes to\".",
    possible: "It permits or recommends: \"may include\", \"should\".",
    prohibited: "It forbids: \"shall not\", \"no party may\". `text` and the topic say what is forbidden.",
  },
  representationLevels: {
    "head-of-state": "A president or monarch.",
    "head-of-government": "A prime minister or chancellor.",
    ministerial: "A minister.",
    envoy: "A special envoy, ambassador or personal representative.",
    "senior-officials": "Deputy ministers, directors, secretaries-general: \"senior officials\", \"high level\" without a minister.",
    delegation: "A delegation whose head is unnamed, or has none of the levels above.",
    technical: "Experts: \"at expert level\", \"technical teams\".",
  },
  sourceKinds: {
    "news-article": "A report or analysis by a news medium.",
    readout: "One side's account of a meeting.",
    communique: "An account or declaration in the name of several sides.",
    "official-statement": "One party's official text, other than an account of a meeting.",
    transcript: "A word-by-word record: an interview, a press conference, a debate.",
    "social-post": "A post on a social network.",
    document: "Any other document: a letter, the text of a treaty, a map.",
  },
  sourcingTerms: {
    "on-the-record": "May be quoted by name.",
    background: "May be quoted under agreed conditions, usually by position instead of name.",
    "deep-background": "May be used, without quotation or attribution.",
  },
  speechActs: {
    assert: "Truth: says that something is the case (010).",
    acknowledge: "Truth: admits a fact. Consent to a course of action is `agree`.",
    hold: "Truth: is reported to believe something; no utterance is reported.",
    accuse: "Truth: alleges a deed (112). Judging a known deed is `criticise`.",
    deny: "Truth: rejects a recorded claim as untrue. Without such a claim, use a negated `assert`.",
    "decline-comment": "Truth: refuses to comment when asked (011).",
    omit: "Truth: leaves out of a complete text a point that a reader would expect. Where another account has it, `about` refers to that record.",
    warn: "Truth: says that harm is coming or may come, from elsewhere than the speaker (012). Harm that the speaker announces to do is `threaten`. Without harm it is `assert`, and a request to refrain that names no harm is `appeal`.",
    appeal: "Will: asks somebody to do something (02): requests and urges.",
    demand: "Will: asks for something as a right or a prerequisite (10). Otherwise use `appeal`.",
    instruct: "Will: orders somebody who is bound to obey: the speaker's own ministers, officials, forces or secretariat. Addressed to anybody else, use `appeal` or `demand`.",
    offer: "Will: proposes an action that needs the other's consent (03). Otherwise use `commit`.",
    commit: "Will: pledges or announces an action of the speaker's side (03).",
    agree: "Will: accepts a course of action. Admitting a fact is `acknowledge`.",
    reject: "Will: refuses a course of action (12).",
    support: "Will: speaks in favour of a future event or action (052). For a past one, use `welcome`.",
    declare: "Will: brings something about by saying it: recognises, proclaims, appoints.",
    sign: "Will: signs an instrument (057).",
    threaten: "Will: announces harm that the speaker will do to somebody (13). Harm from elsewhere is `warn`.",
    retract: "Will: takes back an earlier statement.",
    welcome: "Value: expresses satisfaction at a past event.",
    thank: "Value: thanks somebody.",
    condole: "Value: shares somebody's grief or suffering: condolences, sympathy (018).",
    apologise: "Value: says sorry for something its own side did (055).",
    assess: "Value: judges something; `evaluation` gives the direction.",
    criticise: "Value: finds fault with a known deed or situation (111).",
    ask: "Question: asks for information.",
  },
  subjects: {
    ceasefire: "A stop to fighting under any name: truce, cessation of hostilities. Restraint without a stop is `de-escalation`.",
    withdrawal: "Forces, weapons or a party leaving a place.",
    talks: "The talks themselves: whether, where, how and with which mandate they are held, resumed or continued.",
    mediation: "A third party's role in bringing the sides together.",
    settlement: "The final outcome sought: peace, a comprehensive or political solution.",
    concessions: "Concessions in general, without naming the position.",
    conflict: "The dispute or the fighting as a whole. One attack, or force threatened or used by one side, is `use-of-force`.",
    territory: "To whom a place belongs or is to belong. Respect for existing borders as a principle is `sovereignty`.",
    monitoring: "Watching whether an agreement is kept, or how a situation develops. Forces that keep a peace are `peacekeeping`.",
    assistance: "Support for somebody: financial, military, technical. Relief for people is `humanitarian`, growth `development`.",
    humanitarian: "Relief for people in need: aid, access, corridors, evacuation, help after a disaster.",
    detainees: "Prisoners, hostages, detained persons and their exchange.",
    terrorism: "Terrorism and countering it.",
    legitimacy: "Whether somebody is entitled to speak or govern. Who governs is `government`.",
    legality: "Whether an act is lawful. Bringing somebody to court for it is `justice`.",
    "legal-force": "Whether a text is legally binding.",
    signature: "Signing a text.",
    implementation: "Carrying out an agreement.",
    membership: "Belonging to an organisation or alliance.",
    statehood: "Status or treatment as a state.",
    elections: "Elections and referendums.",
    legislation: "Acts of a legislature.",
    reform: "Changes to institutions.",
    relations: "How parties stand to each other: ties, partnership, rivalry, cooperation in no named field. Keeping in touch is `communication-channels`.",
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
    government: "Who governs: forming, changing and overthrowing a government, its offices, its conduct, protest against it.",
    democracy: "Democracy and the rule of law as such. A vote is `elections`.",
    "human-rights": "Rights of persons and groups: freedoms, women, minorities, workers.",
    migration: "Refugees, displaced persons and migrants: leaving, asylum, return; visas and bans on travel. One's own nationals are `citizens-abroad`.",
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
  territorialStances: {
    "claims-sovereignty": "Claims the territory as its own.",
    "claims-annexation": "Claims to have annexed the territory.",
    recognises: "Accepts another party's right to it, or recognises it as a state.",
    "refuses-recognition": "Refuses to accept another party's right to it, or to recognise it as a state.",
    upholds: "Supports another party's sovereignty over it, or its integrity, as a principle. Accepting a right that was open is `recognises`.",
    "demands-withdrawal": "Demands that somebody withdraw from it.",
    "refuses-withdrawal": "Refuses to withdraw from it.",
    renounces: "Gives up a claim to it.",
    offers: "Offers to give it up, or to make another concession on it.",
    reserves: "Expressly leaves the question open.",
  },
  timeRelations: {
    at: "At the time of the other, whichever of the two is longer; for points, the same point.",
    before: "Ends some time before the other starts.",
    after: "Starts some time after the other ends.",
    meets: "Ends at the moment at which the other starts: \"2025-04\" meets \"2025-05\".",
    "met-by": "Starts at the moment at which the other ends.",
    overlaps: "Starts first and ends within the other.",
    "overlapped-by": "Starts within the other and ends later.",
    starts: "Starts together with the other and ends sooner.",
    "started-by": "Starts together with the other and ends later.",
    during: "Starts later and ends sooner.",
    contains: "Starts sooner and ends later.",
    finishes: "Starts later and ends together with the other.",
    "finished-by": "Starts sooner and ends together with the other.",
    equals: "Starts and ends together with the other.",
  },
  calendars: {
    buddhist: "Thai Buddhist.",
    chinese: "Traditional Chinese.",
    coptic: "Coptic.",
    dangi: "Traditional Korean.",
    ethioaa: "Ethiopian, years counted from the Amete Alem era.",
    ethiopic: "Ethiopian, years counted from the Amete Mihret era.",
    gregory: "Gregorian.",
    hebrew: "Hebrew.",
    indian: "Indian national.",
    islamic: "Hijri, its variant unstated.",
    "islamic-civil": "Hijri, tabular, civil epoch.",
    "islamic-rgsa": "Hijri, by sighting in Saudi Arabia.",
    "islamic-tbla": "Hijri, tabular, astronomical epoch.",
    "islamic-umalqura": "Hijri of Umm al-Qura.",
    "iso8601": "Gregorian, with the weeks of ISO 8601.",
    japanese: "Japanese imperial.",
    julian: "Julian, which CLDR lacks.",
    persian: "Persian (Solar Hijri).",
    roc: "Republic of China (Minguo).",
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
