/** Acronyms of organisations in the languages of diplomacy, which are known better than their names. */
export const knownAcronyms: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  (
    "united nations:un onu oon uno,european union:eu ue,north atlantic treaty organization:nato otan,african union:au ua," +
    "world health organization:who oms voz,international monetary fund:imf fmi mvf iwf,international atomic energy agency:iaea aiea oiea magate ieao," +
    "organization security cooperation europe:osce obse osze,international criminal court:icc cpi mus,international court justice:icj cij," +
    "economic community west african states:ecowas cedeao ekowas,association southeast asian nations:asean ansea," +
    "organization american states:oas oea,world trade organization:wto omc vto,organization economic cooperation development:oecd ocde oesr," +
    "organization petroleum exporting countries:opec opep opek,commonwealth independent states:cis sng cei," +
    "shanghai cooperation organization:sco shos ocs,collective security treaty organization:csto odkb otsc,gulf cooperation council:gcc ccg," +
    "international labour organization:ilo oit,economic community central african states:eccas ceeac,organization islamic cooperation:oic oci ois," +
    "international organization migration:iom oim,united nations high commissioner refugees:unhcr hcr acnur," +
    "united nations population fund:unfpa,scientific production enterprise:npp spe,scientific production association:npo spa,scientific production firm:npf,scientific research institute:nii sri," +
    "scientific technical center:ntts ntc stc,special design bureau:skb,central design bureau:tskb cdb,trading house:td,joint undertaking:ju,eurasian economic union:eaeu eaes,eurasian patent organization:eapo,international criminal police organization:interpol,european border coast guard agency:frontex," +
    "european union agency law enforcement cooperation:europol,european union agency criminal justice cooperation:eurojust,european organisation safety air navigation:eurocontrol," +
    "european organisation exploitation meteorological satellites:eumetsat,european atomic energy community:euratom,united nations relief works agency palestine refugees near east:unrwa," +
    "international centre study preservation restoration cultural property:iccrom,central american integration system:sica,joint united nations programme hiv aids:unaids onusida"
  )
    .split(",")
    .flatMap((entry) => {
      const [words = "", acronyms = ""] = entry.split(":");
      return acronyms.split(" ").map((acronym) => [acronym, words.split(" ")] as const);
    }),
);
