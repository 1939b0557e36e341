/** Numbers from 0 to below 1. */
export type Chance = () => number;

/** A way in which texts lose their shape between a writer and a register. */
export interface Wear {
  readonly name: string;
  /** The worn text; null where the language cannot wear so. */
  readonly wear: (text: string, language: string, chance: Chance) => string | null;
}

const isArabic = (language: string): boolean => language === "ar";

/** Presentation forms (U+FE70 to U+FEFC) of each letter that is one of them. */
const FORMS: ReadonlyMap<string, readonly string[]> = presentationForms();

function presentationForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (let unit = 0xfe70; unit <= 0xfefc; unit++) {
    const form = String.fromCodePoint(unit);
    const letter = form.normalize("NFKC");
    if (letter.length === 1) forms.set(letter, [...(forms.get(letter) ?? []), form]);
  }
  return forms;
}

const [ALEFS, ALEF, TEH_MARBUTA, HEH, ALEF_MAKSURA, YEH] = [/[\u0623\u0625\u0622]/g, "\u0627", /\u0629/g, "\u0647", /\u0649/g, "\u064a"];
const FATHA = "\u064e";
const [RLM, LRM, RLE, PDF, SOFT_HYPHEN, NBSP] = ["\u200f", "\u200e", "\u202b", "\u202c", "\u00ad", "\u00a0"];
/** The dotless i of Turkish has no accent to lose. */
const DOTLESS = /\u0131/g;

/** What a reader has met in saved coverage, each applied alone. Shares are of letters, words or signs. */
export const WEARS: readonly Wear[] = [
  { name: "capitals only", wear: (text, language) => (isArabic(language) ? null : text.toLocaleUpperCase(language)) },
  {
    name: "no accents, no hamza",
    wear: (text, language) =>
      isArabic(language)
        ? text.replace(ALEFS, ALEF).replace(TEH_MARBUTA, HEH).replace(ALEF_MAKSURA, YEH)
        : text.normalize("NFD").replace(/\p{M}/gu, "").replace(DOTLESS, "i"),
  },
  {
    name: "presentation forms",
    wear: (text, language, chance) =>
      isArabic(language) ? text.replace(/./gsu, (letter) => pick(FORMS.get(letter) ?? [letter], chance)) : null,
  },
  {
    name: "vowel signs, 1 in 7",
    wear: (text, language, chance) =>
      isArabic(language) ? text.replace(/\p{L}/gu, (letter) => (chance() < 0.15 ? letter + FATHA : letter)) : null,
  },
  {
    name: "stray marks of direction",
    wear: (text, _, chance) => eachWord(text, (word) => (chance() < 0.1 ? RLM + word + LRM : chance() < 0.05 ? RLE + word + PDF : word)),
  },
  { name: "accents apart (NFD)", wear: (text) => text.normalize("NFD") },
  {
    name: "soft hyphens",
    wear: (text, language, chance) =>
      isArabic(language)
        ? null
        : text.replace(/(\p{L}{4})(\p{L}{3})/gu, (word, head: string, tail: string) => (chance() < 0.2 ? head + SOFT_HYPHEN + tail : word)),
  },
  { name: "other spaces", wear: (text, _, chance) => text.replace(/ /g, (space) => (chance() < 0.1 ? NBSP : space)) },
  { name: "curly apostrophes", wear: (text) => text.replace(/'/g, "\u2019") },
  { name: "no apostrophes", wear: (text, language) => (language === "tr" ? text.replace(/['\u2019]/g, "") : null) },
  { name: "lines of a mailer", wear: (text) => text.replace(/\n+/g, "\n\n").replace(/(.{60,75}?) /g, "$1\n") },
  {
    name: "rests of HTML",
    wear: (text) => text.replace(/[^\n]+/g, (line) => `<p>${line.replace(/&/g, "&amp;")}&nbsp;</p>`).replace(/\n/g, "<br />\n"),
  },
  { name: "half of the commas", wear: (text, _, chance) => text.replace(/[,\u060c] /g, (comma) => (chance() < 0.5 ? " " : comma)) },
  {
    name: "spaces behind stops lost",
    wear: (text, _, chance) => text.replace(/([.,\u060c]) /g, (stop, sign: string) => (chance() < 0.4 ? sign : stop)),
  },
  { name: "1 letter in 170 lost", wear: (text, _, chance) => text.replace(/\p{L}/gu, (letter) => (chance() < 1 / 170 ? "" : letter)) },
];

function pick(all: readonly string[], chance: Chance): string {
  return all[Math.floor(chance() * all.length)] ?? "";
}

function eachWord(text: string, change: (word: string) => string): string {
  return text.split(" ").map(change).join(" ");
}
