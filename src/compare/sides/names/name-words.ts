import { wordSet } from "../../../collections/index.js";
import { spellingKey } from "./fold.js";

/** Articles, conjunctions and prepositions, which names have or lack as it falls. */
export const smallWords: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "the of for and in on at to by with a an de del della dei des du la le les el los las lo da do dos das di et y e und fur der die das von van ve",
);

/** Particles of personal names. */
export const nameParticles: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "al el ul ur bin ibn ben bint de del da di do dos das du la le van von der den ter the y na of",
);

/** Titles before personal names. */
export const titles: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "mr mrs ms miss dr prof professor sir dame lord lady sheikh shaikh sheik mullah haji king queen prince princess emir sultan pope " +
    "president vice prime minister foreign defence defense secretary state chancellor premier ambassador envoy special general gen " +
    "colonel col lieutenant lt major admiral chairman chairwoman chair speaker spokesman spokeswoman spokesperson deputy acting former " +
    "senator sen governor gov mayor commissioner excellency hon honourable honorable his her majesty highness comrade herr frau monsieur " +
    "madame senor senora don",
);

/** Words that tell two parties or places apart wherever one has them and the other not. */
const opposites =
  "north northern south southern east eastern west western central upper lower inner outer greater lesser little new old former first second third " +
  "nord sud est ouest norte sur este oeste ost sudan severnaya severnyy yuzhnaya yuzhnyy vostochnaya zapadnaya deputy vice anti non opposition";

const opposingKeys: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(opposites.split(" ").map(spellingKey)))();

/** Whether a word alone makes two names those of two things: a direction, a number, a letter. */
export function isDistinguishing(word: string): boolean {
  return word.length === 1 || /\d/.test(word) || /^[ivx]+$/.test(word) || opposingKeys.has(spellingKey(word));
}

/** Words that places, bodies and texts have in their names or lack as it falls. */
export const genericWords: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "city town village district region regional oblast province governorate county municipality area territory island islands isle isles isds is " +
    "republic state government administration authorities authority national official office joint affairs",
);

/** Words of bodies that every state has. */
export const bodyWords: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "ministry ministries department foreign affairs defence defense interior finance justice economy trade energy parliament senate assembly " +
    "national government cabinet council army navy air force forces armed military police security intelligence service delegation delegates " +
    "representatives negotiators negotiating team officials office president presidential presidency prime minister administration " +
    "committee commission court supreme constitutional central bank staff general state press mission embassy party opposition border guard coast",
);

/** Words that titles of texts have whatever they are about. */
export const instrumentWords: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "joint statement declaration communique agreement accord memorandum understanding mou treaty convention protocol plan roadmap framework " +
    "resolution decision note letter ceasefire truce peace deal draft final text trilateral bilateral",
);
