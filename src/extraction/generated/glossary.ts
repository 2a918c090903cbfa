// Made by `npm run generate` from the model of an extraction and the comments of the sources: change those.

export const glossary = `kind of an actor:
- polity: A state or would-be state, and its government.
- body: An organ of a polity or organisation: a ministry, a presidential office, a parliament.
- organisation: An intergovernmental or other organisation, an alliance, a party.
- person: A human being.
- group: Several actors that speak or act as one, without an organisation: "allies and partners", "both sides".
- delegation: People sent to a meeting on behalf of an actor.
- armed-force: Armed forces, of a state or of any other group.
- media: A news medium, or several named together.
- unnamed: Somebody the source leaves unnamed: "a senior official".

act of a statement:
- assert: says that something is the case. Verbs: say, state, tell.
- acknowledge: admits a fact. Consent to a course of action is agree. Verbs: note, take note, admit.
- hold: is reported to believe something; no utterance is reported. Verbs: believe, think, expect.
- accuse: alleges a deed. Judging a known deed is criticise. Verbs: allege, blame, hold responsible.
- deny: rejects a recorded claim as untrue. Without such a claim, use a negated assert. Verbs: dismiss, refute, reject claim.
- decline-comment: refuses to comment when asked. Verbs: decline to comment, have no comment, refer questions to.
- omit: leaves out of a complete text a point that a reader would expect. Where another account has it, about refers to that record. Verbs: leave out, make no mention of.
- warn: says that harm is coming or may come, from elsewhere than the speaker. Harm that the speaker announces to do is threaten. Without harm it is assert, and a request to refrain that names no harm is appeal. Verbs: caution, alert, sound alarm.
- appeal: asks somebody to do something: requests and urges. Verbs: urge, call on, call upon.
- demand: asks for something as a right or a prerequisite. Otherwise use appeal. Verbs: require, insist on, must.
- instruct: orders somebody who is bound to obey: the speaker's own ministers, officials, forces or secretariat. Addressed to anybody else, use appeal or demand. Verbs: direct, order, give instruction.
- offer: proposes an action that needs the other's consent. Otherwise use commit. Verbs: propose, put forward, be ready.
- commit: pledges or announces an action of the speaker's side. Verbs: pledge, promise, be committed.
- agree: accepts a course of action. Admitting a fact is acknowledge. Verbs: accept, consent, reach agreement.
- reject: refuses a course of action. Verbs: refuse, oppose, be opposed.
- support: speaks in favour of a future event or action. For a past one, use welcome. Verbs: back, endorse, stand with.
- declare: brings something about by saying it: recognises, proclaims, appoints. Verbs: announce, recognise as, proclaim.
- sign: signs an instrument. Verbs: initial.
- threaten: announces harm that the speaker will do to somebody. Harm from elsewhere is warn. Verbs: vow retaliation, vow to retaliate.
- retract: takes back an earlier statement. Verbs: take back, recant, withdraw remark.
- welcome: expresses satisfaction at a past event. Verbs: hail, congratulate, be pleased.
- thank: thanks somebody. Verbs: appreciate, be grateful, express gratitude.
- condole: shares somebody's grief or suffering: condolences, sympathy. Verbs: express sympathy, reiterate sympathy.
- apologise: says sorry for something its own side did. Verbs: express apology, reiterate apology.
- assess: judges something; evaluation gives the direction. Verbs: praise, commend, laud.
- criticise: finds fault with a known deed or situation. Verbs: condemn, denounce, deplore.
- ask: asks for information. Verbs: ask whether, inquire, enquire.

certainty:
- certain: Stated without doubt.
- probable: Presented as likely: "probably", "is expected to".
- possible: Presented as possible: "may", "might", "suggests".
- uncommitted: Passed on without endorsement: "reportedly", "claims".

continuity:
- new: Said or held for the first time.
- unchanged: As before: "reiterated", "remains".
- hardened: Demands more, or concedes less, than before.
- softened: Demands less, or concedes more, than before.
- reversed: The opposite of the earlier statement or position.

kind of a clause:
- if: It holds if this is the case: "provided that", "in case".
- unless: It holds except if this is the case: "unless".
- until: It holds until this happens.
- only-after: It holds only after this has happened: "not before", "following".
- in-exchange-for: It is given in return for this: "in exchange for".
- because: The reason given.
- based-on: The text, decision or principle on which it rests: "in accordance with", "pursuant to", "derived from".
- by-means-of: The means, channel or framework: "through the UN", "by peaceful means", "within the framework of".
- so-that: The purpose given.
- without-prejudice-to: A right or matter it leaves unaffected: "without prejudice to", "notwithstanding".

about and subject:
- ceasefire: A stop to fighting under any name: truce, cessation of hostilities. Restraint without a stop is de-escalation.
- withdrawal: Forces, weapons or a party leaving a place.
- mediation: A third party's role in bringing the sides together.
- settlement: The final outcome sought: peace, a comprehensive or political solution.
- conflict: The dispute or the fighting as a whole. One attack, or force threatened or used by one side, is use-of-force.
- territory: To whom a place belongs or is to belong. Respect for existing borders as a principle is sovereignty.
- monitoring: Watching whether an agreement is kept, or how a situation develops. Forces that keep a peace are peacekeeping.
- assistance: Support for somebody: financial, military, technical. Relief for people is humanitarian, growth development.
- humanitarian: Relief for people in need: aid, access, corridors, evacuation, help after a disaster.
- legitimacy: Whether somebody is entitled to speak or govern. Who governs is government.
- legality: Whether an act is lawful. Bringing somebody to court for it is justice.
- signature: Signing a text.
- implementation: Carrying out an agreement.
- membership: Belonging to an organisation or alliance.
- statehood: Status or treatment as a state.
- reform: Changes to institutions.
- relations: How parties stand to each other: ties, partnership, rivalry, cooperation in no named field. Keeping in touch is communication-channels.
- security-guarantees: Undertakings to protect somebody in the future.
- sanctions: Measures of pressure, their imposition and lifting. Duties on goods are trade.
- economic: The economy as such: growth, investment, finance, debt. Exchange of goods is trade.
- natural-resources: Minerals, water, fisheries, forests. Oil, gas and power are energy.
- transport: Routes by land, sea and air, and passage on them, freedom of navigation included.
- use-of-force: Attacks, invasion and force against somebody, used, planned or renounced. Where forces stand is military-posture.
- de-escalation: Lowering tensions, restraint, steps that build confidence. A stop to fighting is ceasefire.
- civilian-harm: Killed, injured and endangered civilians, and their protection. Help for them is humanitarian.
- peacekeeping: Forces that keep or restore a peace under an international mandate. Observers alone are monitoring.
- military-posture: Where forces are and what they prepare: build-up, deployment, exercises, command. Their use is use-of-force.
- deterrence: Keeping somebody from acting by the answer that awaits them. The means of one's own defence are defence.
- security: Safety, stability and threats in general, where no other word says of which kind.
- arms-control: Limits on weapons, their spread and their testing: missiles, chemical and conventional arms. Nuclear arms are nuclear.
- cyber: Attacks on and protection of networks and data.
- sovereignty: Sovereignty, independence, territorial integrity and non-interference as principles. Whose a place is is territory.
- justice: Courts, prosecution, accountability, amnesty, reparations.
- communication-channels: Keeping in touch: hotlines, military contacts, consultation, coordination, follow-up. A negotiation is talks.
- diplomatic-missions: Embassies, consulates, ambassadors and their staff: opening, closing, appointment, expulsion, immunity.
- democracy: Democracy and the rule of law as such. A vote is elections.
- migration: Refugees, displaced persons and migrants: leaving, asylum, return; visas and bans on travel. One's own nationals are citizens-abroad.
- citizens-abroad: A state's own nationals in another country: their safety, evacuation, consular help and return.
- trade: Exchange of goods and services: agreements, tariffs, market access, supply chains.
- infrastructure: Built works: power stations, bridges, ports, dams, pipelines; their construction, damage and protection.

change:
- more: It grows in number, degree or speed: "step up", "deepen", "increase".
- less: It shrinks in number, degree or speed: "reduce", "ease", "slow".
- begins: It comes into being or resumes: "launch", "open", "resume".
- continues: It goes on as it is: "continue", "maintain", "keep".
- ends: It stops: "end", "lift", "suspend", "close".

form of a meeting:
- conversation: An exchange between persons, without a mandate to agree a text.
- negotiation: A round of talks between sides that seek an outcome.
- visit: One side travels to the other for talks or ceremonies.
- conference: Many participants meet under one agenda.
- briefing: Somebody addresses others, mostly the press: a briefing, a press conference, an interview, a speech.
- ceremony: It is held for the occasion itself: a signing, a reception, an official meal, a commemoration.
- shuttle: A mediator goes back and forth between sides that do not meet.

medium of a meeting:
- in-person: In one place.
- phone: By voice, at a distance.
- video: By video, at a distance.
- remote: At a distance, by means that the source does not name: a "call", "online".
- correspondence: In writing.

outcome of a meeting:
- agreement: Something was agreed.
- progress: The sides came closer without reaching agreement.
- no-agreement: It ended as planned without agreement.
- broken-off: It ended earlier than planned.
- unknown: The source says that the outcome is not known.

as: roles:
- party: A side in the matter.
- host: Provides the venue.
- mediator: Brings the sides together and carries proposals.
- facilitator: Makes the talks possible or easier without proposals of its own.
- moderator: Leads the exchange: opens it, gives the floor, puts the questions.
- observer: Attends without a say.
- witness: Attests to the agreement.
- guarantor: Guarantees that the agreement is kept.

as: levels:
- head-of-state: A president or monarch.
- head-of-government: A prime minister or chancellor.
- ministerial: A minister.
- envoy: A special envoy, ambassador or personal representative.
- senior-officials: Deputy ministers, directors, secretaries-general: "senior officials", "high level" without a minister.
- delegation: A delegation whose head is unnamed, or has none of the levels above.
- technical: Experts: "at expert level", "technical teams".

status:
- actual: It has come about.
- planned: Planned: "will recognise".
- possible: Under consideration, or may come about: "is considering".
- not-actual: It did not come about: "did not meet".
- cancelled: Planned, then called off.
- postponed: Planned, then put off.
- refused: Proposed, and declined.

stage of an instrument:
- draft: Not yet put forward.
- proposed: Put forward.
- under-negotiation: The sides negotiate its wording.
- text-agreed: Its wording is agreed.
- initialled: Initialled by negotiators.
- signed: Signed or adopted.
- issued: Issued, with no need of a signature: an order, a decree, a note, a joint statement.
- ratified: Its parties have consented to be bound.
- in-force: In force.
- ended: Expired, terminated or replaced.

force of a provision:
- obligatory: It binds: "shall", "undertakes to".
- possible: It permits or recommends: "may include", "should".
- prohibited: It forbids: "shall not", "no party may". text and the topic say what is forbidden.

stance of a position:
- claims-sovereignty: Claims the territory as its own.
- claims-annexation: Claims to have annexed the territory.
- recognises: Accepts another party's right to it, or recognises it as a state.
- refuses-recognition: Refuses to accept another party's right to it, or to recognise it as a state.
- upholds: Supports another party's sovereignty over it, or its integrity, as a principle. Accepting a right that was open is recognises.
- demands-withdrawal: Demands that somebody withdraw from it.
- refuses-withdrawal: Refuses to withdraw from it.
- renounces: Gives up a claim to it.
- offers: Offers to give it up, or to make another concession on it.
- reserves: Expressly leaves the question open.

kind of a control:
- control: Has the power to decide there.
- presence: Has people or forces there.
- administration: Runs public offices and services there.

degree of a control:
- full: All of it.
- partial: Some of it is held: "partially occupied".
- not-full: Not all of it is held, perhaps none: "does not possess full control".
- contested: Several actors hold or fight for it.
- none: None of it is held.

verbs that mislead:
- announce: declare. declare where saying it brings it about, commit where the speaker will do it, assert where it is news.
- raise concern: assess, negative. Judges a state of things as bad without faulting a deed. Raising a matter without concern is no statement: it is what the meeting is about.
- stress importance: support. Speaks for what should happen. Where the one who hears it is to bring it about, it is appeal.
- aim: commit, possible. Says what the speaker will try to do.
- be ready: offer. Holds out what needs the other's consent. An action that needs no consent is commit.
- reiterate: assert, unchanged. Says again. The words said again decide the act: a commitment commit, a call appeal.
- discuss: no statement. Says what a meeting is about: about of the meeting. Nobody takes a stand.`;
