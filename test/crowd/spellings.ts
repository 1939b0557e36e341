import type { Random } from "./random.ts";

/** A name in the spellings of the press: Arabic, French, English, Turkish; the same place in each list is one writer's. */
export interface CrowdName {
  readonly given: Spelt;
  readonly middle: Spelt | null;
  readonly family: Spelt;
}

type Spelt = readonly [arabic: string, french: string, english: string, turkish: string];

/** Common given names, as the press of each language writes them. */
const GIVEN: readonly Spelt[] = [
  ["محمد", "Mohammed", "Muhammad", "Muhammed"],
  ["أحمد", "Ahmed", "Ahmad", "Ahmet"],
  ["محمود", "Mahmoud", "Mahmud", "Mahmut"],
  ["علي", "Ali", "Ali", "Ali"],
  ["حسن", "Hassan", "Hasan", "Hasan"],
  ["حسين", "Hussein", "Husain", "Hüseyin"],
  ["خالد", "Khaled", "Khalid", "Halit"],
  ["عمر", "Omar", "Umar", "Ömer"],
  ["سعيد", "Saïd", "Saeed", "Sait"],
  ["صالح", "Salah", "Saleh", "Salih"],
  ["يوسف", "Youssef", "Yusuf", "Yusuf"],
  ["إبراهيم", "Ibrahim", "Ebrahim", "İbrahim"],
  ["كريم", "Karim", "Kareem", "Kerim"],
  ["جمال", "Djamel", "Jamal", "Cemal"],
  ["رشيد", "Rachid", "Rashid", "Raşit"],
  ["مصطفى", "Mustapha", "Mustafa", "Mustafa"],
  ["عبد اللطيف", "Abdellatif", "Abdul Latif", "Abdüllatif"],
  ["عبد الرحمن", "Abderrahmane", "Abdul Rahman", "Abdurrahman"],
  ["عبد العزيز", "Abdelaziz", "Abdulaziz", "Abdülaziz"],
  ["ناصر", "Nasser", "Naser", "Nasır"],
  ["جون", "John", "John", "John"],
  ["بيتر", "Peter", "Peter", "Peter"],
  ["بيير", "Pierre", "Pierre", "Pierre"],
  ["خوسيه", "José", "Jose", "Jose"],
  ["كارلوس", "Carlos", "Carlos", "Carlos"],
  ["ماريا", "Maria", "Maria", "Maria"],
  ["توماس", "Thomas", "Thomas", "Thomas"],
  ["مارتن", "Martin", "Martin", "Martin"],
  ["فرانسوا", "François", "Francois", "François"],
  ["هاكان", "Hakan", "Hakan", "Hakan"],
];

const CONSONANTS: readonly Spelt[] = [
  ["ب", "b", "b", "b"],
  ["د", "d", "d", "d"],
  ["ف", "f", "f", "f"],
  ["ك", "k", "k", "k"],
  ["ل", "l", "l", "l"],
  ["م", "m", "m", "m"],
  ["ن", "n", "n", "n"],
  ["ر", "r", "r", "r"],
  ["س", "s", "s", "s"],
  ["ت", "t", "t", "t"],
  ["ش", "ch", "sh", "ş"],
  ["خ", "kh", "kh", "h"],
  ["ج", "dj", "j", "c"],
  ["ز", "z", "z", "z"],
  ["غ", "gh", "gh", "g"],
  ["ح", "h", "h", "h"],
  ["ق", "k", "q", "k"],
  ["ط", "t", "t", "t"],
];

const VOWELS: readonly Spelt[] = [
  ["ا", "a", "a", "a"],
  ["", "a", "a", "a"],
  ["ي", "i", "ee", "i"],
  ["و", "ou", "oo", "u"],
  ["", "e", "a", "e"],
];

export type CrowdLanguage = 0 | 1 | 2 | 3;

export function givenNames(): readonly Spelt[] {
  return GIVEN;
}

/** A family name of three or four syllables that nobody bears. */
export function inventFamily(random: Random): Spelt {
  const sounds: Spelt[] = [];
  for (let syllable = random.int(2) + 2; syllable > 0; syllable--) sounds.push(random.pick(CONSONANTS), random.pick(VOWELS));
  sounds.push(random.pick(CONSONANTS), random.chance(0.4) ? ["ي", "i", "i", "i"] : ["", "", "", ""]);
  const [arabic, french, english, turkish] = [0, 1, 2, 3].map((place) => sounds.map((sound) => sound[place]).join(""));
  return [arabic ?? "", capital(french), capital(english), capital(turkish)];
}

/** How a writer spells the name: in full most often, sometimes misspelt, without a middle name, the surname alone. */
export function spell(name: CrowdName, language: CrowdLanguage, random: Random): string {
  const family = random.chance(0.04) ? misspell(name.family[language], random) : name.family[language];
  if (random.chance(0.05)) return family;
  const middle = name.middle !== null && random.chance(0.5) ? [name.middle[language]] : [];
  const given = random.chance(0.02) ? `${name.given[language].charAt(0)}.` : name.given[language];
  const written = language === 3 ? family.toLocaleUpperCase("tr") : family;
  return [given, ...middle, written].join(" ");
}

function misspell(word: string, random: Random): string {
  const place = 1 + random.int(Math.max(word.length - 2, 1));
  return random.chance(0.5)
    ? word.slice(0, place) + word.slice(place + 1)
    : word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2);
}

function capital(word = ""): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
