/**
 * Sectors of the PLOVER manual, by the English labels that the domain packs give bodies and offices. Whoever holds an office that is not
 * here is of the government. Labels, since records have no keys of offices and bodies; a test holds them to the packs.
 */
export const SECTORS: readonly (readonly [sector: string, labels: readonly string[]])[] = [
  [
    "COP",
    [
      "Police",
      "National Security",
      "Gendarmerie",
      "Civil Guard",
      "Carabinieri",
      "Carabineros",
      "Internal Security",
      "Public Security",
      "General Security",
      "Preventive Security",
      "Judicial Investigation",
      "Criminal Investigation",
      "Organised Crime",
      "Counter-Terrorism",
      "Drug Control",
      "Central Operative Unit",
      "FBI",
      "DEA",
      "Customs",
      "Border Guard",
      "Coast Guard",
    ],
  ],
  [
    "SPY",
    [
      "Intelligence",
      "External Security",
      "Territorial Surveillance",
      "State Security",
      "Studies and Documentation",
      "Federal Security Service",
      "CIA",
      "MI5",
      "MI6",
      "Mossad",
      "Shin Bet",
    ],
  ],
  [
    "MIL",
    [
      "Armed Forces",
      "Army",
      "Land Forces",
      "Navy",
      "Air Force",
      "General Staff",
      "Joint Chiefs of Staff",
      "Air Defence",
      "Military Intelligence",
    ],
  ],
  [
    "LEG",
    [
      "Parliament",
      "National Assembly",
      "House of Representatives",
      "House of Councillors",
      "Council of the Nation",
      "Senate",
      "Senator",
      "Shura Council",
      "Speaker",
    ],
  ],
  ["JUD", ["Court", "Prosecution", "Prosecutor", "Judge", "Judicial Council", "Constitutional Council"]],
];

/** Of the government, though words above stand in them: who counsels it, who heads the department. */
export const GOVERNMENT: readonly string[] = [
  "National Security Adviser",
  "National Security Council",
  "Royal Court",
  "Relations with Parliament",
  "Court of Auditors",
];
const HEADS_OF_DEPARTMENTS = /^(?:Deputy )?(?:Minister|Ministry|Secretary of State|Under-Secretary|State Secretary)\b/;

/** International organisations of governments, as the packs label them: they are an actor of their own and have no state. */
export const INTERNATIONAL: ReadonlySet<string> = new Set([
  "African Development Bank",
  "African Union",
  "African Union Commission",
  "Afripol",
  "Alliance of Sahel States",
  "AMERIPOL",
  "Arab Interior Ministers' Council",
  "Arab Maghreb Union",
  "Arab Parliament",
  "ASEAN",
  "AU Peace and Security Council",
  "BRICS",
  "CEN-SAD",
  "CEPOL",
  "CISSA",
  "Commonwealth",
  "Council of Europe",
  "ECOWAS",
  "Eurojust",
  "European Commission",
  "European Council",
  "European Parliament",
  "European Union",
  "Europol",
  "Financial Action Task Force",
  "Frontex",
  "G5 Sahel",
  "GCCPOL",
  "Gulf Cooperation Council",
  "IAEA",
  "ICESCO",
  "International Criminal Court",
  "International Monetary Fund",
  "International Organization for Migration",
  "Interpol",
  "Islamic Development Bank",
  "League of Arab States",
  "NATO",
  "Naif Arab University for Security Sciences",
  "OECD",
  "OPEC",
  "OSCE",
  "Organisation internationale de la Francophonie",
  "Organisation of Islamic Cooperation",
  "Organization of Turkic States",
  "Shanghai Cooperation Organisation",
  "UN General Assembly",
  "UN Office of Counter-Terrorism",
  "UN Security Council",
  "UNDP",
  "UNESCO",
  "UNHCR",
  "UNICEF",
  "UNODC",
  "UNRWA",
  "United Nations",
  "World Bank",
  "World Customs Organization",
  "World Food Programme",
  "World Health Organization",
  "World Trade Organization",
]);

/** Sectors that the label of an office or a body says, the weightier first; government where it says no other. */
export function sectorsOf(label: string): string[] {
  if (HEADS_OF_DEPARTMENTS.test(label) || GOVERNMENT.some((own) => says(label, own))) return ["GOV"];
  const found = SECTORS.filter(([, labels]) => labels.some((own) => says(label, own))).map(([sector]) => sector);
  return found.length === 0 ? ["GOV"] : found;
}

/** Whether it is an organisation of several governments, or an office in one (`Secretary General of Interpol`). */
export function isInternational(label: string): boolean {
  return INTERNATIONAL.has(label) || [...INTERNATIONAL].some((own) => label.endsWith(` of ${own}`) || label.endsWith(` of the ${own}`));
}

/** As words of their own: `Police` stands in `Chief of Police`, `Navy` not in `Navybridge`. */
function says(label: string, words: string): boolean {
  const at = label.indexOf(words);
  return at !== -1 && !/\p{L}/u.test(label.charAt(at - 1)) && !/\p{L}/u.test(label.charAt(at + words.length));
}
