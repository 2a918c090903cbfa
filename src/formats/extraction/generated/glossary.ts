// Made by `npm run generate` from the model of an extraction and the comments of the sources: change those.

export const glossary = `kind of an actor:
- polity: A state or would-be state, and its government.
- body: An organ of a polity or organisation: a ministry, a presidential office, a parliament.
- organisation: An intergovernmental or other organisation, an alliance, a party.
- person: A human being.
- delegation: People sent to a meeting on behalf of an actor.
- armed-force: Armed forces, of a state or of any other group.
- media: A news medium, or several named together.
- unnamed: Somebody the source leaves unnamed: "a senior official".

act of a statement:
- assert: Truth: says that something is the case.
- acknowledge: Truth: admits a fact. Consent to a course of action is agree.
- hold: Truth: is reported to believe something; no utterance is reported.
- accuse: Truth: alleges a deed. Judging a known deed is criticise.
- deny: Truth: rejects a recorded claim as untrue. Without such a claim, use a negated assert.
- decline-comment: Truth: refuses to comment when asked.
- omit: Truth: leaves out of a complete text a point that another account of the same occasion has.
- appeal: Will: asks somebody to do something: requests, urges.
- demand: Will: asks for something as a right or a prerequisite. Otherwise use appeal.
- offer: Will: proposes an action that needs the other's consent. Otherwise use commit.
- commit: Will: pledges or announces an action of the speaker's side.
- agree: Will: accepts a course of action. Admitting a fact is acknowledge.
- reject: Will: refuses a course of action.
- support: Will: speaks in favour of a future event or action. For a past one, use welcome.
- declare: Will: brings something about by saying it: recognises, proclaims, appoints.
- sign: Will: signs an instrument.
- threaten: Will: announces harm to somebody.
- retract: Will: takes back an earlier statement.
- welcome: Value: expresses satisfaction at a past event.
- thank: Value: thanks somebody.
- assess: Value: judges something; evaluation gives the direction.
- criticise: Value: finds fault with a known deed or situation.
- ask: Question: asks for information.

certainty of a statement or of a link of a chain:
- certain: Stated without doubt.
- probable: Presented as likely: "probably", "is expected to".
- possible: Presented as possible: "may", "might", "suggests".
- uncommitted: Passed on without endorsement: "reportedly", "claims".

continuity of a statement or a position:
- new: Said or held for the first time.
- unchanged: As before: "reiterated", "remains".
- hardened: Demands more, or concedes less, than before.
- softened: Demands less, or concedes more, than before.
- reversed: The opposite of the earlier statement or position.

kind of a condition:
- if: It holds if this is the case: "provided that", "in case".
- unless: It holds except if this is the case: "unless".
- until: It holds until this happens.
- only-after: It holds only after this has happened: "not before", "following".
- in-exchange-for: It is given in return for this: "in exchange for".
- because: The reason given.
- so-that: The purpose given.
- without-prejudice-to: A right or matter it leaves unaffected: "without prejudice to", "notwithstanding".

subjects of a statement or a meeting:
- ceasefire: A stop to fighting under any name: truce, cessation of hostilities.
- withdrawal: Forces, weapons or a party leaving a place.
- talks: The talks themselves: whether, where and how they are held, resumed or continued.
- mediation: A third party's role in bringing the sides together.
- settlement: The final outcome sought: peace, a comprehensive or political solution.
- concessions: Concessions in general, without naming the position.
- conflict: The dispute or the fighting itself.
- territory: To whom a place belongs or is to belong.
- monitoring: Monitoring of compliance with an agreement or obligation.
- assistance: Support other than humanitarian relief: financial, military, technical.
- humanitarian: Relief for people: aid, access, corridors.
- detainees: Prisoners, hostages, detained persons and their exchange.
- terrorism: Terrorism and countering it.
- legitimacy: Whether somebody is entitled to speak or govern.
- legality: Whether an act is lawful.
- legal-force: Whether a text is legally binding.
- signature: Signing a text.
- implementation: Carrying out an agreement.
- membership: Belonging to an organisation or alliance.
- statehood: Status or treatment as a state.
- elections: Elections and referendums.
- legislation: Acts of a legislature.
- reform: Changes to institutions.
- relations: Diplomatic and other relations between parties.
- security-guarantees: Undertakings to protect somebody in the future.
- sanctions: Measures of pressure, their imposition and lifting.
- nuclear: Nuclear weapons, material and installations.
- economic: Trade, investment, finance.
- natural-resources: Minerals, energy, water, fisheries.
- transport: Routes by land, sea and air, and passage on them.

form of a meeting:
- conversation: An exchange between persons, without a mandate to agree a text.
- negotiation: A round of talks between sides that seek an outcome.
- visit: One side travels to the other for talks or ceremonies.
- conference: Many participants meet under one agenda.
- shuttle: A mediator goes back and forth between sides that do not meet.

medium of a meeting:
- in-person: In one place.
- phone: By voice, at a distance.
- video: By video, at a distance.
- correspondence: In writing.

outcome of a meeting:
- agreement: Something was agreed.
- progress: The sides came closer without reaching agreement.
- no-agreement: It ended as planned without agreement.
- broken-off: It ended earlier than planned.
- unknown: The source says that the outcome is not known.

status of a meeting or a position:
- actual: It has come about. An absent status means the same.
- planned: It is planned: "will recognise".
- possible: It is under consideration, or may come about: "is considering".
- not-actual: It did not come about: "did not meet".
- cancelled: It was planned, then called off.
- postponed: It was planned, then put off.
- refused: It was proposed, and somebody declined.

stance of a position:
- claims-sovereignty: Claims the territory as its own.
- claims-annexation: Claims to have annexed the territory.
- recognises: Accepts another party's right to it, or recognises it as a state.
- refuses-recognition: Refuses to accept another party's right to it, or to recognise it as a state.
- demands-withdrawal: Demands that somebody withdraw from it.
- refuses-withdrawal: Refuses to withdraw from it.
- renounces: Gives up a claim to it.
- offers: Offers to give it up, or to make another concession on it.
- reserves: Expressly leaves the question open.

extent of a position:
- whole: All of it.
- part: A part of it.
- line: A border or line in it.

kind of a control assessment:
- control: Has the power to decide there.
- presence: Has people or forces there.
- administration: Runs public offices and services there.

degree of a control assessment:
- full: All of it.
- partial: Some of it is held: "partially occupied".
- not-full: Not all of it is held, perhaps none: "does not possess full control".
- contested: Several actors hold or fight for it.
- none: None of it is held.`;
