// Made by `npm run generate` from the model of an extraction and the comments of the sources: change those.

export const glossary = `kind of an actor:
- polity: A state or would-be state, and its government.
- body: An organ of a polity or organisation: a ministry, a presidential office, a parliament.
- organisation: An intergovernmental or other organisation, an alliance, a party.
- person: A human being.
- delegation: People sent to a meeting for somebody.
- armed-force: Forces under arms, of a state or not.
- media: A news medium, or several named together.
- unnamed: Somebody whom the source does not name.

act of a statement:
- assert: Truth: says that something is so.
- acknowledge: Truth: grants that something is so. A fact; agreeing to a course of action is agree.
- hold: Truth: is said to believe something, with no utterance reported.
- accuse: Truth: alleges a deed. Judging a known one is criticise.
- deny: Truth: says that something is not so, in answer to a recorded claim. Without one, it is a negated assert.
- decline-comment: Truth: is asked and says nothing of it.
- omit: Truth: leaves out, in a complete text, what another account of the same occasion has.
- appeal: Will: asks somebody to do something: requests and urges.
- demand: Will: asks for something as a right or a prerequisite. Otherwise it is appeal.
- offer: Will: proposes what needs the other's consent. What does not is commit.
- commit: Will: binds oneself, or says what one will do.
- agree: Will: accepts a course of action. Granting a fact is acknowledge.
- reject: Will: refuses a course of action.
- support: Will: speaks for what should happen. What already happened is welcomed: welcome.
- declare: Will: brings something about by saying it: recognises, proclaims, appoints.
- sign: Will: puts one's name to an instrument.
- threaten: Will: announces harm to somebody.
- retract: Will: takes back what one said.
- welcome: Value: is glad of what happened.
- thank: Value: thanks somebody.
- assess: Value: judges; evaluation says which way.
- criticise: Value: faults a known deed or state.
- ask: Question: asks to be told.

certainty of a statement or of a link of a chain:
- certain: Said without a doubt.
- probable: Said to be likely: "probably", "is expected to".
- possible: Said to be open: "may", "might", "suggests".
- uncommitted: Passed on without taking a stand: "reportedly", "claims".

continuity of a statement or a position:
- new: Said or held for the first time.
- unchanged: As before: "reiterated", "remains".
- hardened: Asks more, or yields less, than before.
- softened: Asks less, or yields more, than before.
- reversed: The opposite of before.

kind of a condition:
- if: It holds if this is so: "provided that", "in case".
- unless: It holds if this is not so: "unless".
- until: It holds as long as this has not come about.
- only-after: It holds once this has come about: "not before", "following".
- in-exchange-for: It is given for this: "in return for".
- because: The ground given.
- so-that: The purpose given.
- without-prejudice-to: What it leaves untouched: "without prejudice to", "notwithstanding".

subjects of a statement or a meeting:
- ceasefire: A stop to fighting, whatever its name: truce, cessation of hostilities.
- withdrawal: Forces, weapons or a party leaving a place.
- talks: Talks as such: that they are held, resumed, continued, where and how.
- mediation: A third party's part in bringing sides together.
- settlement: The end state sought: peace, a comprehensive or political solution.
- concessions: Giving way on a stand, without saying on which.
- conflict: The dispute or the fighting itself.
- territory: Whose a place is, or is to be.
- monitoring: Watching whether something is kept.
- assistance: Support of any other kind: financial, military, technical.
- humanitarian: Relief for people: aid, access, corridors.
- detainees: Prisoners, hostages, detained persons and their exchange.
- terrorism: Terrorism and countering it.
- legitimacy: Whether somebody may rightly speak or govern.
- legality: Whether an act accords with law.
- legal-force: Whether a text binds.
- signature: Signing a text.
- implementation: Carrying out what was agreed.
- membership: Belonging to an organisation or alliance.
- statehood: Being, or being treated as, a state.
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
- visit: One goes to another: a trip with its talks and ceremonies.
- conference: Many take part under one agenda.
- shuttle: A mediator goes back and forth between sides that do not meet.

medium of a meeting:
- in-person: In one place.
- phone: By voice from afar.
- video: By picture and voice from afar.
- correspondence: In writing.

outcome of a meeting:
- agreement: Something was agreed.
- progress: The sides came closer, short of agreement.
- no-agreement: It ended as planned without agreement.
- broken-off: It ended before it was meant to.
- unknown: The source says that the outcome is not known.

status of a meeting or a position:
- actual: It has: also what is meant when no status is given.
- planned: It is meant to: "will recognise".
- possible: It may: "is considering".
- not-actual: It has not: "did not meet".
- cancelled: It was planned and called off.
- postponed: It was planned and put off.
- refused: It was proposed and somebody declined.

stance of a position:
- claims-sovereignty: Holds that it is the holder's own.
- claims-annexation: Holds that the holder has made it the holder's own.
- recognises: Accepts somebody's right to it, or it as a state.
- refuses-recognition: Does not accept somebody's right to it, or it as a state.
- demands-withdrawal: Requires somebody to leave it.
- refuses-withdrawal: Will not leave it.
- renounces: Gives up a claim to it.
- offers: Is ready to give it, or something about it, to somebody.
- reserves: Leaves the question open expressly.

extent of a position:
- whole: All of it.
- part: A part of it.
- line: A border or line in it.

kind of a control assessment:
- control: Decides what happens there.
- presence: Has people or forces there.
- administration: Runs its offices and services.

degree of a control assessment:
- full: All of it.
- partial: Some of it is held: "partially occupied".
- not-full: Not all of it is held, perhaps none: "does not possess full control".
- contested: Several hold or fight for it.
- none: Nothing of it is held.`;
