import { spellingKey } from "./fold.js";

/** Adjectives that no rule makes from the country's name, by the keys of their spelling. */
export const irregularDemonyms: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(
    (
      "AE emirati,AF afghan,AR argentine,BD bangladeshi,BE belgian,BF burkinabe,BR brazilian,CA canadian,CH swiss,CI ivorian,CL chilean,CN chinese," +
      "CY cypriot,CZ czech,DE german,DK danish,ES spanish,FI finnish,FR french,GB british,GR greek,GR hellenic,HR croat,HR croatian,IE irish," +
      "KG kyrgyz,KZ kazakh,KZ kazakhstani,LA laotian,LB lebanese,LS basotho,LU luxembourgish,MG malagasy,MM burmese,MT maltese,MZ mozambican," +
      "NE nigerien,NL dutch,NO norwegian,NP nepali,NP nepalese,PE peruvian,PH filipino,PH philippine,PL polish,PS palestinian,PT portuguese," +
      "RS serb,RS serbian,SA saudi,SE swedish,SI slovene,SK slovak,SN senegalese,SO somali,TG togolese,TH thai,TJ tajik,TM turkmen,TR turkish," +
      "UA ukrainian,US american,UZ uzbek,VN vietnamese,XK kosovar,YE yemeni"
    )
      .split(",")
      .map((entry) => [spellingKey(entry.slice(3)), entry.slice(0, 2)]),
  ))();

/** What makes an adjective of a country's name, whose last vowel may be dropped before it. */
export const demonymEnding: RegExp =
  /(?:i?e?an|n|es[ae]|ish|ik?|iene?|aine?|aise?|oise?|[ae]n[ao]|sk(?:a|aia|ii?|oi))s?$/;
