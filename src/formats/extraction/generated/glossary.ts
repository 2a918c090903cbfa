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
- assert: Truth: says that something is so. Verbs: say, state, tell, add.
- acknowledge: Truth: grants that something is so. A fact; agreeing to a course of action is agree. Verbs: note, take note, admit, concede.
- hold: Truth: is said to believe something, with no utterance reported. Verbs: believe, think, expect, trust.
- accuse: Truth: alleges a deed. Judging a known one is criticise. Verbs: allege, blame, pin blame on, hold responsible.
- deny: Truth: says that something is not so, in answer to a recorded claim. Without one, it is a negated assert. Verbs: dismiss, refute, rebut, reject claim.
- decline-comment: Truth: is asked and says nothing of it. Verbs: decline to comment, have no comment, refer questions to.
- omit: Truth: leaves out, in a complete text, what a reader would expect there. Where another account has it, about refers to that record. Verbs: leave out, make no mention of, skip over.
- warn: Truth: says that harm is coming or may come, from elsewhere than the speaker. Harm that the speaker announces to do is threaten. Without harm it is assert, and a request to refrain that names no harm is appeal. Verbs: caution, alert, sound alarm, express warning.
- appeal: Will: asks somebody to do something: requests and urges. Verbs: urge, call on, call upon, call for.
- demand: Will: asks for something as a right or a prerequisite. Otherwise it is appeal. Verbs: require, insist on, insist upon, must.
- instruct: Will: tells those to do something who are bound to obey the speaker: one's own ministers, officials, forces or secretariat. Said to anybody else it is appeal or demand. Verbs: direct, order, task, give instruction.
- offer: Will: proposes what needs the other's consent. What does not is commit. Verbs: propose, put forward, volunteer, be ready.
- commit: Will: binds oneself, or says what one will do. Verbs: pledge, promise, vow, be committed.
- agree: Will: accepts a course of action. Granting a fact is acknowledge. Verbs: accept, consent, accede, reach agreement.
- reject: Will: refuses a course of action. Verbs: refuse, oppose, rule out, be opposed.
- support: Will: speaks for what should happen. What already happened is welcomed: welcome. Verbs: back, endorse, advocate, stand with.
- declare: Will: brings something about by saying it: recognises, proclaims, appoints. Verbs: announce, recognise as, proclaim, decide.
- sign: Will: puts one's name to an instrument. Verbs: initial.
- threaten: Will: announces harm that the speaker will do to somebody. Harm from elsewhere is warn. Verbs: vow retaliation, vow to retaliate.
- retract: Will: takes back what one said. Verbs: take back, recant, walk back, withdraw remark.
- welcome: Value: is glad of what happened. Verbs: hail, congratulate, celebrate, be pleased.
- thank: Value: thanks somebody. Verbs: appreciate, be grateful, express gratitude, reiterate gratitude.
- assess: Value: judges; evaluation says which way. Verbs: praise, commend, laud, applaud.
- criticise: Value: faults a known deed or state. Verbs: condemn, denounce, deplore, decry.
- ask: Question: asks to be told. Verbs: ask whether, inquire, enquire, seek clarification.

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
- ceasefire: A stop to fighting, whatever its name: truce, cessation of hostilities. Restraint without a stop is de-escalation.
- withdrawal: Forces, weapons or a party leaving a place.
- talks: Talks as such: that they are held, resumed, continued or disturbed, where, how and with which mandate.
- mediation: A third party's part in bringing sides together.
- settlement: The end state sought: peace, a comprehensive or political solution.
- concessions: Giving way on a stand, without saying on which.
- conflict: The dispute or the fighting as a whole. One attack, or force threatened or used by one side, is use-of-force.
- territory: Whose a place is, or is to be. Respect for existing borders as a principle is sovereignty.
- monitoring: Watching whether something is kept. Forces that keep a peace are peacekeeping.
- assistance: Support for somebody: financial, military, technical. Relief for people is humanitarian, growth development.
- humanitarian: Relief for people in need: aid, access, corridors, evacuation, help after a disaster.
- detainees: Prisoners, hostages, detained persons and their exchange.
- terrorism: Terrorism and countering it.
- legitimacy: Whether somebody may rightly speak or govern. Who does govern is government.
- legality: Whether an act accords with law. Bringing somebody to court for it is justice.
- legal-force: Whether a text binds.
- signature: Signing a text.
- implementation: Carrying out what was agreed.
- membership: Belonging to an organisation or alliance.
- statehood: Being, or being treated as, a state.
- elections: Elections and referendums.
- legislation: Acts of a legislature.
- reform: Changes to institutions.
- relations: How parties stand to each other: ties, partnership, rivalry. Keeping in touch is communication-channels.
- security-guarantees: Undertakings to protect somebody in the future.
- sanctions: Measures of pressure, their imposition and lifting. Duties on goods are trade.
- nuclear: Nuclear weapons, material, programmes and installations, and their limits.
- economic: The economy as such: growth, investment, finance, debt. Exchange of goods is trade.
- natural-resources: Minerals, water, fisheries, forests. Oil, gas and power are energy.
- transport: Routes by land, sea and air, and passage on them, freedom of navigation included.
- use-of-force: Attacks, invasion and force against somebody, used, planned or renounced. Where forces stand is military-posture.
- de-escalation: Lowering tensions, restraint, steps that build confidence. A stop to fighting is ceasefire.
- civilian-harm: Killed, injured and endangered civilians, and their protection. Help for them is humanitarian.
- peacekeeping: Forces that keep or restore a peace under an international mandate. Observers alone are monitoring.
- military-posture: Where forces are and what they prepare: build-up, deployment, exercises, command. Their use is use-of-force.
- deterrence: Keeping somebody from acting by the answer that awaits them. The means of one's own defence are defence.
- defence: Defending oneself or with allies: alliances, joint defence, capabilities, military cooperation.
- security: Safety, stability and threats in general, where no other word says of which kind.
- arms-control: Limits on weapons, their spread and their testing: missiles, chemical and conventional arms. Nuclear arms are nuclear.
- drugs-and-crime: Trade in, production of and fight against drugs, organised crime, trafficking, smuggling, corruption.
- cyber: Attacks on and protection of networks and data.
- sovereignty: Sovereignty, independence, territorial integrity and non-interference as principles. Whose a place is is territory.
- justice: Courts, prosecution, accountability, amnesty, reparations.
- international-order: The order among states: the Charter, international law, multilateral institutions and their reform.
- communication-channels: Keeping in touch: hotlines, military contacts, consultation, coordination, follow-up. A negotiation is talks.
- diplomatic-missions: Embassies, consulates, ambassadors and their staff: opening, closing, appointment, expulsion, immunity.
- regional-affairs: Regional and global matters that are named only so.
- government: Who governs: forming, changing and overthrowing a government, its offices, its conduct.
- democracy: Democracy and the rule of law as such. A vote is elections.
- human-rights: Rights of persons and groups: freedoms, women, minorities, workers.
- migration: Refugees, displaced persons and migrants: leaving, asylum, return. One's own nationals are citizens-abroad.
- citizens-abroad: A state's own nationals in another country: their safety, evacuation, consular help and return.
- health: Public health, diseases, medicines, vaccines.
- culture: Culture, education, sport, tourism and exchange between peoples.
- information: What the public or a state gets to know: media, disinformation, intelligence, terms and times of publication.
- trade: Exchange of goods and services: agreements, tariffs, market access, supply chains.
- development: Lasting improvement of living conditions: development goals, poverty, food security, reconstruction.
- energy: Oil, gas, electricity and other energy: supply, prices, projects.
- infrastructure: Built works: power stations, bridges, ports, dams, pipelines; their construction, damage and protection.
- technology: Science and technology, artificial intelligence, space, and controls on their export.
- climate: Climate change and the environment.

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
- none: Nothing of it is held.

verbs that mislead:
- announce: declare. declare where saying it brings it about, commit where the speaker will do it, assert where it is news.
- raise concern: assess, negative. Judges a state of things as bad. Raising a matter without concern is no statement: it is what the meeting is about.
- stress importance: support. Speaks for what should happen. Where the one who hears it is to bring it about, it is appeal.
- aim: commit, possible. Says what the speaker will try to do.
- be ready: offer. Holds out what needs the other's consent. What does not need it is commit.
- reiterate: assert, unchanged. Says again. The act is the one of what is said again: a commitment commit, a call appeal.
- discuss: no statement. Says what a meeting is about: about of the meeting. Nobody takes a stand.`;
