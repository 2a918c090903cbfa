import { once } from "../../../collections/index.js";
import { foldName } from "./fold.js";
import { joinedKey, placeKey } from "./state-words.js";

/** A city with several names. */
export interface City {
  /** Its first name in the table. */
  readonly name: string;
  /** The country whose government it stands for as a metonym; undefined for other cities, and where that is in dispute. */
  readonly capitalOf?: string | undefined;
}

/**
 * Cities that languages name so differently that no rule of spelling unites the names: seats of governments, and places where
 * diplomats meet. Each row: the country that the city stands for as a metonym ("--" for none), and its names.
 */
const rows: readonly string[] = [
  "AE Abu Dhabi,Abou Dabi,Abu Zabi",
  "AF Kabul,Kaboul",
  "AM Yerevan,Erevan,Eriwan,Jerewan",
  "AT Vienna,Wien,Vienne,Viena,Wieden,Vena,Viyana",
  "AZ Baku,Bakou",
  "BG Sofia,Sofiya,Sofija",
  "BY Minsk,Miensk",
  "CH Bern,Berne,Berna",
  "CN Beijing,Peking,Pékin,Pekin,Pechino,Pequim,北京",
  "CU Havana,La Habana,La Havane,Havanna,L'Avana,Gavana",
  "CY Nicosia,Nicosie,Nikosia,Lefkosia,Lefkoşa",
  "CZ Prague,Praha,Prag,Praga",
  "DE Berlin,Berlino,Berlín,Berlim",
  "DK Copenhagen,København,Kopenhagen,Copenhague,Copenaghen,Kopengagen",
  "DZ Algiers,Alger,Argel,Algier,Algeri",
  "EG Cairo,Le Caire,Kairo,El Cairo,Al Qahirah,Kahire,Il Cairo",
  "ES Madrid",
  "ET Addis Ababa,Addis Abeba,Addis-Abeba",
  "FI Helsinki,Helsingfors",
  "FR Paris,Parigi,París,Parizh,Paryż",
  "GB London,Londres,Londra,Londyn",
  "GE Tbilisi,Tiflis,Tbilissi",
  "GR Athens,Athènes,Athen,Atenas,Atene,Athina,Afiny,Ateny",
  "HU Budapest,Budapeszt",
  "ID Jakarta,Djakarta",
  "IE Dublin,Dublino",
  "IN New Delhi,Delhi,Neu-Delhi,Nueva Delhi,Nuova Delhi",
  "IQ Baghdad,Bagdad,Bagdá,Bağdat",
  "IR Tehran,Teheran,Téhéran,Teerã,Tahran",
  "IT Rome,Roma,Rom,Rim,Rzym",
  "JO Amman,Ammán",
  "JP Tokyo,Tokio,Tóquio,東京",
  "KP Pyongyang,Pjöngjang,Pionyang,Phenian,Pkhenyan",
  "KR Seoul,Séoul,Seúl,Seul",
  "KZ Astana,Nur-Sultan",
  "LB Beirut,Beyrouth,Bayrut,Beirute,Bejrut,Beyrut",
  "LT Vilnius,Wilno,Vilna,Wilna",
  "LV Riga,Ryga",
  "LY Tripoli,Trípoli,Tarabulus",
  "MD Chisinau,Chișinău,Kishinev,Kischinau,Kiszyniów",
  "MX Mexico City,Ciudad de México,Mexiko-Stadt",
  "NO Oslo",
  "PK Islamabad",
  "PL Warsaw,Warszawa,Varsovie,Warschau,Varsovia,Varsavia,Varshava",
  "PT Lisbon,Lisboa,Lisbonne,Lissabon,Lisbona",
  "QA Doha,Dauha",
  "RO Bucharest,București,Bukarest,Bucarest,Bukareszt",
  "RS Belgrade,Beograd,Belgrad,Belgrado",
  "RU Moscow,Moskva,Moskau,Moscou,Moscú,Mosca,Moskwa,Moskova,Moskou",
  "SA Riyadh,Riad,Riyad,Ar Riyad",
  "SD Khartoum,Khartum,Jartum,Cartum,Chartum",
  "SE Stockholm,Sztokholm,Estocolmo",
  "SK Bratislava,Pressburg",
  "SY Damascus,Damas,Damaskus,Damasco,Dimashq,Şam",
  "TN Tunis City,Túnez",
  "TR Ankara",
  "TW Taipei,Taipeh,Taibei",
  "UA Kyiv,Kiev,Kyjiw,Kijów,Kiew,Kiova,Kyjev",
  "US Washington,Washington DC,Washington D.C.,Vashington,Waszyngton,ワシントン",
  "VN Hanoi,Hà Nội",
  "YE Sanaa,Sana'a",
  "-- Brussels,Bruxelles,Brussel,Brüssel,Bruselas,Bruxelas,Bryussel",
  "-- Geneva,Genève,Genf,Ginebra,Ginevra,Zheneva,Cenevre",
  "-- The Hague,Den Haag,La Haye,La Haya,L'Aia,Gaaga,Lahey",
  "-- Jerusalem,Yerushalayim,Jérusalem,Gerusalemme,Kudüs,Al Quds,Ierusalim",
  "-- Munich,München,Monaco di Baviera,Múnich,Monachium,Myunkhen",
  "-- Cologne,Köln,Colonia,Keulen",
  "-- Milan,Milano,Mailand",
  "-- Naples,Napoli,Neapel",
  "-- Venice,Venezia,Venise,Venedig",
  "-- Florence,Firenze,Florenz",
  "-- Turin,Torino",
  "-- Genoa,Genova,Gênes,Genua",
  "-- Nice,Nizza,Niza",
  "-- Strasbourg,Straßburg,Estrasburgo",
  "-- Antwerp,Antwerpen,Anvers",
  "-- Zurich,Zürich",
  "-- Basel,Bâle,Basilea",
  "-- Lausanne,Losanna",
  "-- Lucerne,Luzern",
  "-- Istanbul,Stamboul,Estambul,Stambul",
  "-- Izmir,Smyrna",
  "-- Aleppo,Alep,Halab,Haleb",
  "-- Mecca,Makkah,La Mecque,Mekka",
  "-- Jeddah,Djeddah,Dschidda,Yida",
  "-- Alexandria,Iskandariyah,Alexandrie",
  "-- Kharkiv,Kharkov,Charkiw",
  "-- Lviv,Lvov,Lwów,Lemberg",
  "-- Odesa,Odessa",
  "-- Dnipro,Dnepr,Dnipropetrovsk",
  "-- Mykolaiv,Nikolaev,Nikolayev",
  "-- Zaporizhzhia,Zaporozhye,Zaporizhia",
  "-- Luhansk,Lugansk",
  "-- Saint Petersburg,St Petersburg,Sankt-Peterburg,Saint-Pétersbourg,San Petersburgo",
  "-- Kaliningrad,Königsberg,Królewiec",
  "-- Gdansk,Danzig",
  "-- Wroclaw,Breslau",
  "-- Krakow,Cracow,Kraków,Krakau,Cracovie",
  "-- Seville,Sevilla",
  "-- Saragossa,Zaragoza",
  "-- Thessaloniki,Salonica,Salonika,Saloniki",
  "-- Guangzhou,Canton,Kanton",
  "-- Mumbai,Bombay",
  "-- Kolkata,Calcutta",
  "-- Chennai,Madras",
  "-- Yangon,Rangoon",
  "-- Ho Chi Minh City,Saigon",
  "-- New York,Nueva York,Nova York,Nova Iorque,Nyu-York",
];

const citiesByKey: () => ReadonlyMap<string, City> = /* @__PURE__ */ once(
  () =>
    new Map(
      rows.flatMap((row) => {
        const capitalOf = row.startsWith("--") ? undefined : row.slice(0, 2);
        const names = row.slice(3).split(",");
        return names.map((name) => [placeKey(name), { name: names[0] ?? "", capitalOf }] as const);
      }),
    ),
);

/** The city that a name names, if the table has it. */
export function cityOf(name: string): City | undefined {
  const words = foldName(name).filter((word) => word !== "city" || name.length < 5);
  return citiesByKey().get(joinedKey(words)) ?? citiesByKey().get(placeKey(name));
}
