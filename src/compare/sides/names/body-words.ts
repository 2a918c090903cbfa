import { memoize, once } from "../../../collections/index.js";
import { spellingKey } from "./fold.js";
import { isNear } from "./word-match.js";

/**
 * What the names of public bodies and international organisations are made of: for each meaning the beginnings of its words in the
 * languages of diplomacy, in Latin letters.
 */
const meanings =
  "minist wizar,foreign external etrang exterior auswart inostran zakordon ester zagran,affair asunto angelegen relacion del sprav," +
  "defen verteidig oboron difes,interi innen vnutren,govern gouvern gobiern regier pravitel uriad,president prasiden,parliam parlam parlem," +
  "council conseil consej conselh rat rates sovet rada consigl,union unie unio soiuz ittihad ettehad," +
  "united unies unida unido unid vereint obedin obiedn,nation nacion nacoes natsi natiunil narodn watani,europ evrop yevrop,africa afrik," +
  "america amerik,asia asie asiat azii aziat azi azijs,arab,islam,central zentral tsentral,general allgemein," +
  "international internacional internazional internationau mezhdunarod mizhnarod,inter mezh," +
  "security secur safety segurid seguranc sicherheit sicurez bezop bezpek,commission comissao komissi komisi,committee comit komit," +
  "court cour corte gericht tribunal,justic justiz giustiz pravosud adala,organi,develop desarrol desenvolv entwickl razvit rozvit svilup," +
  "bank banc banq,fund fond,foundat fundac fondat fondaz stiftung,agenc agent agenz ahent,cooperat zusammenarb sotrud spivrob,econom wirtschaft," +
  "social sozial sotsial,socialis sozialis sotsialis sosialis,monetar wahrung valiut,trade commerc comerc kommerch handel torg,energ enerh,atom nuclea iader," +
  "health sante salud saude gesund zdrav zdoro okhoron,labour labor travail trabaj trabalh arbeit arbeid trud lavor," +
  "agricult agric landwirt selsko silsk selskokhoz silskohos,environ medio umwelt okruzh sred dovkil,right droit derecho direito recht prav diritt law," +
  "human homme mensch chelovek liudyn,assembl asamble versamml,communit communa comunid gemeinsch soobshch spivtov spilnot,league liga ligue lega," +
  "state etat estado staat gosud derzh dawla countr pays pais land stran krain,associat asocia vereinig assots asots,secretar," +
  "army arme ejerc exerc jaish jaysh,force fuerza forca forze streitkr sily quwat,police polici polits poliz," +
  "party parti partei partij partai partid hizb hezb stranka strana komma,movement mouvement movim moviment beweg dvizh rukh harak pokret kinima," +
  "front frent jabha jabhat,liberat befrei osvob vyzvol tahrir,peace paix paz fried mir mira paci,office buro bureau oficina,institut,program," +
  "centre center centro zentr tsentr,revolut revoliuts thawra,north nord norte severn severo pivnich," +
  "south sud sur sul sued suid yuzhn yugo pivden austral,east est este leste ost orient vostoch skhid,west ouest oeste zapad zakhid occident," +
  "world mondial mundial mundo welt vsemirn mirovo svitov,food aliment nahrung ernahrung prodovol," +
  "research recherch investigac pesquis forschung issledov doslid ricerc scien wissensch cienc nauk nauch,educat educac enseign ensen unterricht bildung obrazov osvit," +
  "data donnees dados datos daten dannyk danyk,protect protec schutz zashchit zakhist,water eau agua wasser vod acqua hidrograf," +
  "river fleuve rio fluss reka,forest foret bosque forst lesn,fisher pesc pech pesqu fisch ryb," +
  "women femme mujer frauen zhensk zhensh zhin mulher donn,youth jeun juven jovens jugend molod,refugee refug fluchtl bezhen," +
  "crime crimin delit verbrech prestup zlochin,aid aide ayuda ajuda hilfe pomoshch dopomog relief secour asist," +
  "treaty tratad traite vertrag dogovor dogovir,forum foro,group grup jamaa jemaa gamaa,school ecole escuel schul shkol,network reseau netzwerk," +
  "allianc alianz alianc allianz alleanz bundni alians,democrat demokrat dimokrat dimuqrat,communis kommunis,christ chretien crist khrist krist," +
  "people peuple pueblo povo volk narod popul popol folk liud,farmer peasant paysan campesin bauern krestian selian," +
  "new nouv nuev novo nova novi nove neu nov nuov,freedom libert freih svobod frihe vrijhe wolnos vilnist azadi,independ unabhang nezavis nezalezh," +
  "unity unite unidad unidade unita einheit edinst yednist,home fatherl patri vaterl otech," +
  "citizen ciudad citoyen burger cidada cittadin obcan civic,intellig renseign inteligenc nachrichtend razved," +
  "embass ambass embaj botschaft posols embaix,property propri propied eigentum sobstven,suprem verkhov,guard gard gvard,martyr shuhad," +
  "brigad kataib katib saraya batal,faction fraction frakts,squad commando,support ansar,pacific tikhook tikho tikhogo,plant factor zavod usine fabri vegetal pflanz rasten roslin,industr promyshl," +
  "enterpris entrepr empres predpriia,civil zivil grazhdan,navy naval maritim marin seeverk,armed armad vooruzh zbroin bewaffn,direct upravl," +
  "produc produkt proizvod vyrobnich vyrobnych virobnich,techni tekhni,design konstruk construct,electr elektr,mechan mekhan," +
  "build making stroi stroy stroenie,instrument pribor prilad,ship sudo schiff navir,transport carriage beford perevoz," +
  "rail ferrov ferroc eisenbahn zheleznodor zalizn,authorit autorit autorid behord,administr verwalt,vehic avtomob automob," +
  "militar voen voien viisk,prevent prophyla zapobig predotvr,high superieur superior hohere vyssh,repair remont repar,system sistem," +
  "technolog tekhnolog,concern kontsern konzern,equal igual egal gleich rivn,energet,medic,cultur kultur,tourism turism,patent," +
  "space espac kosmich kosmos weltraum,financ finanz,drug drogue drog,climat klima,migra,train formac formation ausbild";

/** Up to this length a beginning is a whole word. */
const shortest = 3;

interface Start {
  readonly meaning: number;
  /** Whether it is a word of its own, which no ending follows. */
  readonly isWhole: boolean;
}

const starts: () => ReadonlyMap<string, Start> = /* @__PURE__ */ once(
  () =>
    new Map(
      meanings
        .split(",")
        .flatMap((words, meaning) =>
          words
            .split(" ")
            .map((word) => [startKey(word), { meaning, isWhole: word.length <= shortest }] as const),
        ),
    ),
);

function startKey(word: string): string {
  return word.length > shortest ? spellingKey(`${word}0`).slice(0, -1) : word;
}

/** The longest known beginning of a word, as its meaning and the number of letters that follow it. */
function startOf(word: string): { meaning: number; ending: number } | undefined {
  const key = spellingKey(word);
  for (let length = key.length; length >= 2; length--) {
    const start = starts().get(key.slice(0, length));
    const ending = key.length - length;
    // A short beginning has a short ending.
    if (start && key.length <= length * (start.isWhole ? 1 : length > shortest + 1 ? 4 : 2.5))
      return { meaning: start.meaning, ending };
  }
  return undefined;
}

/** The meaning of a word that bodies have in their names, as a number that its words in all languages share. */
export const meaningOf: (word: string) => number | undefined = /* @__PURE__ */ memoize(
  (word) => startOf(word)?.meaning,
);

/** The letters with which a word begins in the languages of the table: of "council" c, k, r and s. */
export const initialsOf: (word: string) => string = /* @__PURE__ */ memoize((word) => {
  const meaning = meaningOf(word);
  const starts = meaning === undefined ? "" : (meanings.split(",")[meaning] ?? "");
  return word.charAt(0) + starts.replaceAll(/(?<=\S)\S| /g, "");
});

/** The words that a compound is made of: "Entwicklungsbank", "intergovernmental". Other words stay as they are. */
export const splitCompound: (word: string) => readonly string[] = /* @__PURE__ */ memoize((word) => {
  if (word.length < leastCompound) return [word];
  const isWhole = (startOf(word)?.ending ?? word.length) <= longestEnding;
  for (let at = word.length - shortest; at >= shortest; at--) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if ((startOf(first)?.ending ?? word.length) > longestLink) continue;
    if (isWhole ? /^rat(?:es)?$/.test(rest) : startOf(rest)) return [first, rest];
  }
  return [word];
});

/** The fewest letters of a compound, the most by which a word may end, and the most that link two words. */
const [leastCompound, longestEnding, longestLink] = [8, 5, 4];

/** Whether a word has one of the meanings of some English words. */
function hasMeaningOf(words: string): (word: string) => boolean {
  return memoize((word) => {
    const meaning = meaningOf(word);
    return meaning !== undefined && words.split(" ").some((each) => meaningOf(each) === meaning);
  });
}

/** Whether a word says what kind of body it is: groups are called movements, fronts or organisations as it falls. */
export const isKindOfBody: (word: string) => boolean = /* @__PURE__ */ hasMeaningOf(
  "group movement organisation brigade network party front martyr faction squad battalion",
);

/** Whether a word says what kind of institution or firm it is. */
export const isInstitution: (word: string) => boolean = /* @__PURE__ */ hasMeaningOf(
  "foundation programme enterprise association production scientific centre institute plant bank agency commission council union " +
    "organisation fund court office committee authority league forum group front movement party assembly parliament community force alliance",
);

/** Whether a word tells two bodies apart in any language: "West African" and "Central African". */
export const isDirection: (word: string) => boolean = /* @__PURE__ */ hasMeaningOf(
  "north south east west central new",
);

export const isOfUnitedNations: (word: string) => boolean = /* @__PURE__ */ hasMeaningOf("united nations");

export const isCouncil: (word: string) => boolean = /* @__PURE__ */ hasMeaningOf("council");
export const isEuropean: (word: string) => boolean = /* @__PURE__ */ hasMeaningOf("european");
export const isUnion: (word: string) => boolean = /* @__PURE__ */ hasMeaningOf("union");
export const isAgency: (word: string) => boolean = /* @__PURE__ */ hasMeaningOf("agency");

/** Legal forms of companies, which say nothing about which company it is, transliterated. */
const legalForms: readonly string[] = (
  "inc incorporated corp corporation co company kompaniya compania ltd limited llc llp lp plc jsc ojsc pjsc cjsc ao oao pao zao ooo gmbh ag aktiengesellschaft sa nv bv sarl srl spa kg " +
  "pte pty pvt private liability partnership joint stock public open closed aktsionernoe obshchestvo otkrytoe publichnoe zakrytoe s ogranichennoy otvetstvennostyu otvetstvennostiu " +
  "im imeni named after fze fzco fzc too tov pat holding gesellschaft mit beschrankter haftung kabushiki kaisha eric societatea raspundere limitata cu unitarnoe unitary predpriyatie"
).split(" ");

const legalKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(legalForms.map(spellingKey));

/** Whether a word is one of a legal form, of the longer ones also with a slip. */
export const isLegalForm: (word: string) => boolean = /* @__PURE__ */ memoize(
  (word) =>
    legalKeys.has(spellingKey(word)) ||
    (word.length > shortestMisspelt &&
      legalForms.some((form) => form.length > shortestMisspelt && isNear(form, word))),
);

/** The length from which a misspelt legal form is known. */
const shortestMisspelt = 5;
