import { memoize } from "../../../collections/index.js";
import { spellingKey } from "./fold.js";

/**
 * What the names of public bodies and international organisations are made of: for each meaning the beginnings of its words in the
 * languages of diplomacy, in Latin letters.
 */
const meanings =
  "minist wizar,foreign external etrang exterior auswart inostran zakordon ester zagran,affair asunto angelegen relacion del sprav affar," +
  "defen verteidig oboron difes,interi innen vnutren,govern gouvern gobiern regier pravitel uriad,president prasiden,parliam parlam parlem," +
  "council conseil consej conselh rat sovet rada consigl,union unie soiuz,united unies unida unido unid vereint obedin obiedn," +
  "nation nacion nacoes natsi,europ evrop yevrop,africa afrik,america amerik,asia asie azii azi,arab,islam,central zentral tsentral," +
  "general allgemein,international internacional internazional mezhdunarod mizhnarod," +
  "security secur segurid seguranc sicherheit sicurez bezop bezpek,commission comissao komissi,committee comit," +
  "court cour corte gericht tribunal,justic justiz giustiz pravosud,organi,develop desarrol desenvolv entwickl razvit rozvit svilup,bank," +
  "fund fond,agenc agent agenz ahent,cooperat zusammenarb sotrud spivrob,econom wirtschaft,social sozial sotsial,monetar wahrung valiut," +
  "trade commerc handel torg,energ enerh,atom nuclea iader,health sante salud saude gesund zdrav zdoro,labour labor travail trabaj arbeit trud," +
  "agricult landwirt selsko silsk,environ medio umwelt okruzh dovkil,right droit derecho direito recht prav diritt," +
  "human homme mensch chelovek liudyn,assembl asamble versamml,communit comunid gemeinsch soobshch spivtov,league liga ligue," +
  "state etat estado staat gosud derzh,associat asocia vereinig assots,secretar,army arme ejerc exerc,force fuerza forca streitkr sily," +
  "polic polits polit,party,movement mouvement movimient moviment beweg dvizh rukh,front frent,liberat befrei osvob vyzvol," +
  "peace paix paz fried mir,office buro bureau oficina,institut,program,centre center centro zentr tsentr,revolut revoliuts";

/** The fewest letters by which a word is recognised. */
const shortest = 3;

const meaningsByStart: () => ReadonlyMap<string, number> = (() => {
  let known: Map<string, number> | undefined;
  return () => {
    known ??= new Map(
      meanings
        .split(",")
        .flatMap((words, meaning) => words.split(" ").map((word) => [startKey(word), meaning])),
    );
    return known;
  };
})();

function startKey(word: string): string {
  return word.length > shortest ? spellingKey(`${word}0`).slice(0, -1) : word;
}

/** The meaning of a word that bodies have in their names, as a number that its words in all languages share. */
export const meaningOf: (word: string) => number | undefined = /* @__PURE__ */ memoize((word) => {
  const starts = meaningsByStart();
  const key = spellingKey(word);
  for (let length = key.length; length >= shortest; length--) {
    const meaning = starts.get(key.slice(0, length));
    // A short beginning has a short ending.
    if (meaning !== undefined && key.length <= length * 2.5) return meaning;
  }
  return undefined;
});

/** Legal forms of companies, which say nothing about which company it is, transliterated. */
export const legalForms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "inc incorporated corp corporation co company ltd limited llc llp lp plc jsc ojsc pjsc cjsc ao oao pao zao ooo gmbh ag aktiengesellschaft sa nv bv sarl srl spa kg " +
    "pte pty pvt private liability partnership joint stock public open closed aktsionernoe obshchestvo otkrytoe publichnoe zakrytoe s ogranichennoy otvetstvennostyu " +
    "im imeni named after fze fzco too tov pat holding"
  ).split(" "),
);
