import { type DiplomaticVerb, deciding } from "../diplomatic-verb.js";

/** Verbs by which somebody says what is to be done. */
export const verbsOfWill: readonly DiplomaticVerb[] = /* @__PURE__ */ (() => [
  ...deciding(
    {
      act: "appeal",
      rule: "Asks somebody to do something. Asked as a right or a prerequisite, it is `demand`; said to one's own staff, `instruct`.",
    },
    `urge, call on, call upon, appeal, request, ask, encourage, exhort, implore, press, plead, push for,
      lobby`,
  ),
  ...deciding(
    { act: "appeal", rule: "Asks for something to be done, whoever is to do it." },
    "call, ask, appeal, plead + for",
  ),
  ...deciding(
    { act: "appeal", rule: "Asks somebody to do something." },
    "seek + support, assistance, help, cooperation, backing",
  ),
  ...deciding(
    {
      act: "appeal",
      or: ["assert"],
      rule: "Asks somebody to keep to a duty. Reminding of a fact is `assert`.",
    },
    "remind",
  ),
  ...deciding(
    { act: "demand", rule: "Asks for something as a right or a prerequisite." },
    "demand, require, insist on, insist upon",
  ),
  ...deciding(
    {
      act: "demand",
      or: ["support"],
      rule: "Says what another is bound to do. What all or nobody named is to do is `support`.",
    },
    "must, be obliged to, be bound to",
  ),
  ...deciding(
    { act: "instruct", rule: "Tells those to do something who are bound to obey the speaker." },
    "instruct, direct, order, task, mandate, command, entrust, authorise",
    "give, issue + instruction, instructions, directive, directives, order, orders, mandate",
  ),
  ...deciding(
    {
      act: "instruct",
      rule: "A body that asks its own secretariat or officers instructs them. Asking another organisation is `appeal`.",
    },
    `request, ask, invite, encourage + secretary-general, secretariat, commission, chairperson,
      executive secretary, special representative, officials`,
  ),
  ...deciding(
    {
      act: "offer",
      or: ["assert", "support"],
      rule: 'Holds out what needs the other\'s consent. "Suggests that it is so" is `assert`, with the certainty `possible`.',
    },
    "offer, propose, put forward, volunteer, suggest, table",
  ),
  ...deciding(
    {
      act: "offer",
      or: ["commit"],
      rule: "Holds out what needs the other's consent. An action that needs no consent is `commit`.",
    },
    "be + ready, ready to, prepared to, willing to, open to",
    "stand ready, remain ready, stand prepared",
  ),
  ...deciding(
    { act: "offer", rule: "Holds out what needs the other's consent." },
    "maintain + readiness, willingness",
  ),
  ...deciding(
    {
      act: "offer",
      or: ["appeal"],
      rule: "Holds out a visit or a part in something. Inviting somebody to act in their own matters is `appeal`.",
    },
    "invite",
  ),
  ...deciding(
    { act: "commit", rule: "Binds oneself to do or to keep to something." },
    "commit, pledge, promise, vow, undertake, resolve, guarantee, assure, reassure, swear",
    "be + committed, determined, resolved, dedicated, steadfast, unwavering",
    "give + assurance, assurances, undertaking, guarantee, word",
  ),
  ...deciding(
    { act: "commit", continuity: "unchanged", rule: "Binds oneself to do or to keep to something." },
    "remain + committed, determined, resolved, engaged, seized of",
  ),
  ...deciding(
    {
      act: "commit",
      rule: "Says what the speaker will do. A measure that the decision itself brings about is `declare`.",
    },
    "decide to, plan, intend",
  ),
  ...deciding(
    {
      act: "offer",
      or: ["commit", "appeal"],
      yields: true,
      rule: "Holds out what needs the other's consent. An action that needs no consent is `commit`, one of the other's `appeal`.",
    },
    "would like to",
  ),
  ...deciding(
    {
      act: "commit",
      or: ["assert"],
      rule: "Says what the speaker will do. What others will do, or what will come of itself, is `assert`.",
    },
    "will, would, shall",
  ),
  ...deciding(
    { act: "commit", certainty: "possible", rule: "Says what the speaker will try to do." },
    "aim, hope to, seek to, aspire, endeavour",
  ),
  ...deciding(
    {
      act: "commit",
      or: ["threaten"],
      certainty: "possible",
      rule: "Says what the speaker may do. Where that is harm, it is `threaten`.",
    },
    "reserve + right, rights",
  ),
  ...deciding(
    { act: "commit", rule: "Says what the speakers will do together." },
    "share, confirm, reaffirm + view to, intention to",
  ),
  ...deciding(
    { act: "agree", rule: "Accepts a course of action. Granting a fact is `acknowledge`." },
    "agree, accept, consent, accede, assent, approve, grant, sign off on",
  ),
  ...deciding(
    { act: "agree", rule: "Accepts a course of action. All who agree are `speakers` of one statement." },
    "agree, concur + that … will, that … would, that … should, that … shall, that … must",
  ),
  ...deciding(
    {
      act: "agree",
      rule: "Accepts a course of action, all sides together. The text itself is an instrument.",
    },
    "reach, come to, arrive at, conclude + agreement, consensus, understanding, deal, compromise",
  ),
  ...deciding(
    { act: "reject", rule: "Refuses a course of action. Rejecting a claim of fact is `deny`." },
    `reject, refuse, oppose, rule out, turn down, decline, resist, object, veto, rebuff, spurn,
      dissociate, distance`,
  ),
  ...deciding({ act: "reject", rule: "Refuses a course of action." }, "be + opposed, against"),
  ...deciding(
    {
      act: "support",
      or: ["appeal"],
      rule: "Speaks for what should happen. Where the one who hears it is to bring it about, it is `appeal`.",
    },
    `support, back, endorse, advocate, favour, recommend, advise, champion, look forward, hope, wish,
      speak in favour`,
  ),
  ...deciding(
    { act: "support", rule: "Speaks for a party or a cause." },
    "stand + with, by, behind, alongside, together, united",
  ),
  ...deciding(
    {
      act: "support",
      or: ["appeal"],
      rule: "Speaks for what should happen. Where the one who hears it is to bring it about, it is `appeal`.",
    },
    "should, ought, need to",
  ),
  ...deciding(
    { act: "support", rule: "Speaks for what should happen." },
    "be + in favour, supportive",
    "lay, place, put + emphasis on, stress on, emphasis upon",
    "note, attach, have + importance, need, expectations",
    "be + important, essential, necessary, imperative, vital, crucial",
  ),
  ...deciding(
    {
      act: "declare",
      or: ["assert", "commit"],
      rule: 'Brings something about by saying it. "Declares that it is so" is `assert`, and "decides to do" is `commit`.',
    },
    `declare, proclaim, decide, appoint, designate, establish, adopt, ratify, impose, lift, ban,
      prohibit, expel, inaugurate`,
  ),
  ...deciding(
    {
      act: "declare",
      or: ["commit"],
      rule: "A measure that the decision itself brings about. What is still to be done is `commit`.",
    },
    `decide + to lift, to impose, to suspend, to maintain, to extend, to renew, to appoint,
      to establish, to recognise, to recall, to expel, to ban, to terminate`,
  ),
  ...deciding(
    { act: "declare", rule: "Brings something about by saying it." },
    "recall, withdraw + ambassador, envoy, chargé",
  ),
  ...deciding({ act: "sign", rule: "Puts one's name to an instrument." }, "sign, initial"),
  ...deciding(
    { act: "threaten", rule: "Announces harm that the speaker will do." },
    "threaten, vow retaliation, vow to retaliate",
  ),
  ...deciding(
    {
      act: "threaten",
      or: ["warn"],
      rule: "Announces harm that the speaker will do. Where it comes from elsewhere, it is `warn`.",
    },
    "warn, promise, vow + … consequences, … retaliation, … response",
  ),
  ...deciding(
    {
      act: "warn",
      or: ["threaten"],
      rule: "Says that harm may come. Harm that the speaker announces to do is `threaten`.",
    },
    "warn + … consequences of, … consequences for",
  ),
  ...deciding({ act: "retract", rule: "Takes back what one said." }, "retract, take back, recant, walk back"),
  ...deciding(
    { act: "retract", rule: "Takes back what one said. Troops that withdraw are a topic, `withdrawal`." },
    "withdraw + remark, remarks, statement, objection, offer, proposal, claim, accusation",
  ),
])();
