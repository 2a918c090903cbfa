import { spellingKey } from "./fold.js";

/** The beginnings of adjectives, in several languages, that no rule makes from the country's name: "Deutsche", "togolais". */
const stems: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(
    (
      "AE emirat,AF afghan,AL shqiptar,AM hayastan,AR argentin,BD bangladesh,BE belgi belge belgisch,BF burkinab,BR brasil brazil,CA canad,CH swiss suisse schweiz,CI ivori,CL chile,CN chin kitaj," +
      "CY cypr,CZ czech cesk,DE german deutsch aleman allemand tedesc nemetsk,DK danish dansk danois,ES spanish espanol espagnol spagnol ispansk,FI finnish suom finsk,FR french francais frances frantsuzsk," +
      "GA gabon,GB british britannic britanniq britansk,GR greek hellenic ellinik grec griech,HR croat hrvatsk,HU magyar ungar vengersk,IE irish,IT ital,JP nihon,KG kyrgyz kirguis,KZ kazakh,LA laot,LB leban liban,LS basotho," +
      "LT lietuv litauisch,LU luxembourg luxemburg,LV latvij lettisch,MG malagasy,MM burmese,MT malt,MZ mozambican,NE nigerien,NL dutch nederland holland,NO norwegian norsk norueg,NP nepali nepalese,PE peruvian,PH filipin philippin," +
      "PL polish polsk polon,PS palestin filastin,PT portug,RS serb srpsk srbsk,RU rossiisk russ,SA saudi,SE swed svensk,SI slovene,SK slovak,SN senegal,SO somali,TG togol,TH thai,TJ tajik,TM turkmen,TR turk turc," +
      "UA ukrain ukrayin,US american,UZ uzbek,VN vietnam,XK kosov,YE yemen"
    )
      .split(",")
      .flatMap((entry) =>
        entry
          .slice(3)
          .split(" ")
          .map((stem): [string, string] => [spellingKey(`${stem}0`).slice(0, -1), entry.slice(0, 2)]),
      ),
  ))();

/** The endings of a stem of the list. */
const stemEnding =
  /^(?:|i?e?a?n|i?e?[nr]ne?|[ai]n[aeo]|i|e|a|es[ae]?|is|ise?|iske?|ske?|ise?ra|ais[ea]?|oise?|ois|ien|iene|e[nrsm]|k?i?i|aia|oi|oe|skaia|skii|s|ik|iko|ike|o|ani|ski|ska)s?$/;

/** The country that an adjective of the list belongs to, by the key of its spelling. */
export function countryOfStem(key: string): string | undefined {
  for (let length = key.length; length >= 3; length--) {
    const code = stems.get(key.slice(0, length));
    if (code !== undefined && stemEnding.test(key.slice(length))) return code;
  }
  return undefined;
}

/** What makes an adjective of a country's name, whose last vowel may be dropped before it. */
export const demonymEnding: RegExp =
  /(?:i?e?an|n|es[ae]|ish|ik?|iene?|aine?|aise?|oise?|[ae]n[ao]|sk(?:a|aia|ii?|oi))s?$/;
