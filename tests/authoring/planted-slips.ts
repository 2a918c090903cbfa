import { defineDossier, defineSource } from "../../src/authoring/index.js";
import type { Dossier } from "../../src/index.js";

/** Ten sentences; no record rests on the seventh and the tenth. */
const text = [
  "The foreign ministers of Kenya and Jordan met in Nairobi on 4 March 2027.",
  "Mr. Otieno called the talks \u2018frank and useful\u2019 \u2013 a word he rarely uses.",
  "\u201cWe will reopen the consulate in Aqaba,\u201d he said.",
  "Ms Haddad welcomed the decision and thanked Kenya for its hospitality.",
  "She said that the U.N. office would stay open.",
  "Both sides agreed to sign a transport agreement before the end of the year.",
  "Traders in Mombasa had waited for it since 2019.",
  "Jordan\u2019s delegation asked for a first\u2011aid corridor.",
  "Kenya rejected the request, citing its co-operation with other states.",
  "The ministers will meet again in Amman.",
].join(" ");
const { source, quote } = defineSource("report", { kind: "news-article", text });

/** The dossier as it should be. */
export const cleanDossier: Dossier = defineDossier({
  sources: { source, quote },
  actors: {
    kenya: { kind: "polity", name: "Kenya", country: "KE" },
    jordan: { kind: "polity", name: "Jordan", country: "JO" },
    otieno: { kind: "person", name: "Mr. Otieno", offices: { title: "Minister", of: "kenya" } },
    haddad: { kind: "person", name: "Ms Haddad", offices: { title: "Minister", of: "jordan" } },
  },
  territories: { nairobi: { name: "Nairobi" } },
  events: {
    "ministers-meeting": {
      form: "negotiation",
      participants: ["otieno", "haddad"],
      place: "nairobi",
      when: { date: "2027-03-04" },
      reports: quote("The foreign ministers of Kenya and Jordan met in Nairobi"),
    },
    praise: {
      act: "assess",
      evaluation: "positive",
      speakers: { who: "otieno", onBehalfOf: "kenya" },
      content: "The talks were frank and useful.",
      about: { ref: "ministers-meeting" },
      reports: quote("called the talks 'frank and useful'", { exact: "frank and useful", quoted: true }),
    },
    consulate: {
      act: "commit",
      speakers: { who: "otieno", onBehalfOf: "kenya" },
      content: "Kenya will reopen its consulate in Aqaba.",
      reports: quote('"We will reopen the consulate in Aqaba,"'),
    },
    welcome: {
      act: "welcome",
      speakers: "haddad",
      content: "The reopening of the consulate is welcome.",
      about: { ref: "consulate" },
      links: { rel: "responds-to", to: "consulate" },
      reports: quote("Ms Haddad welcomed the decision"),
    },
    thanks: {
      act: "thank",
      speakers: "haddad",
      audience: "kenya",
      content: "Jordan thanks Kenya for its hospitality.",
      reports: quote("thanked Kenya for its hospitality"),
    },
    office: {
      act: "assert",
      speakers: "haddad",
      content: "The U.N. office will stay open.",
      reports: quote("the U.N. office would stay open"),
    },
    transport: {
      act: "agree",
      speakers: ["kenya", "jordan"],
      content: "Both will sign a transport agreement this year.",
      about: { subject: "transport" },
      reports: quote("Both sides agreed to sign a transport agreement"),
    },
    corridor: {
      act: "appeal",
      speakers: "jordan",
      content: "There should be a first-aid corridor.",
      about: { subject: "humanitarian" },
      reports: quote("asked for a first-aid corridor"),
    },
    rejection: {
      act: "reject",
      speakers: "kenya",
      content: "There will be no first-aid corridor.",
      about: { ref: "corridor" },
      reports: quote("Kenya rejected the request, citing its co-operation with other states"),
    },
  },
});

/** A slip: what the text of the clean dossier has, what is planted in its place, and whether it has one sure remedy. */
interface Slip {
  right: string;
  wrong: string;
  sure: boolean;
}

const slip = (right: string, wrong: string, sure = true): Slip => ({ right, wrong, sure });

/** Twenty slips: fifteen with one sure remedy, and five for a person. */
export const slips: readonly Slip[] = [
  // Ids
  slip('"participants": [{"who": "otieno"}', '"participants": [{"who": "otineo"}'),
  slip('"place": "nairobi"', '"place": "Nairobi"'),
  slip('[{"ref": "ministers-meeting"}]', '[{"ref": "minister-meeting"}]'),
  slip('"onBehalfOf": "kenya"}],\n      "act": "commit"', '"onBehalfOf": "keyna"}],\n      "act": "commit"'),
  slip('"of": "jordan"', '"of": "jordania-government"', false),
  // Words of vocabularies
  slip('"act": "thank"', '"act": "thanks"'),
  slip('"kind": "polity", "name": "Jordan"', '"kind": "poltiy", "name": "Jordan"'),
  slip('"subject": "transport"', '"subject": "Transport"'),
  slip('"act": "appeal"', '"act": "request"', false),
  // Names of fields
  slip('"evaluation": "positive"', '"evalution": "positive"'),
  slip('"rel": "responds-to", "to"', '"rel": "responds-to", "target"', false),
  // The form of quotations
  slip('\u2018frank and useful\u2019",', "'frank and useful'\","),
  slip(
    '"\u201cWe will reopen the consulate in Aqaba,\u201d"',
    '"\\"We will reopen the consulate in Aqaba,\\""',
  ),
  slip('a first\u2011aid corridor"', 'a first-aid corridor"'),
  slip('"exact": "thanked Kenya', '"exact": "thanked\u200b Kenya'),
  slip('"exact": "the U.N. office would', '"exact": "The UN office would'),
  // Offsets
  slip('"start": 0', '"start": 4'),
  slip('"end": 227', '"end": 500'),
  // Words of quotations
  slip('"exact": "Both sides agreed', '"exact": "Both sides refused', false),
  slip('"exact": "Kenya rejected the request, citing', '"exact": "Kenya rejected the plea, citing', false),
];
