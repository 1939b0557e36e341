import type { OfficeWords } from "./office-name.ts";
import type { Texts } from "./texts.ts";

/** What is said in a language; offices and cities are called as the register calls them where it has no names of its own. */
export interface Words {
  readonly texts: Texts;
  readonly offices?: OfficeWords;
  /** By the names that the register has for them. */
  readonly cities?: Readonly<Record<string, string>>;
}

interface SiteLanguage {
  /** As it calls itself. */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  readonly load: () => Promise<Words>;
}

/** The languages of the site: a file of texts and a line each. */
export const LANGUAGES = {
  en: { name: "English", dir: "ltr", load: async () => ({ texts: (await import("./en.ts")).en }) },
  fr: { name: "Français", dir: "ltr", load: async () => (await import("./words-in-french.ts")).french },
  ar: { name: "العربية", dir: "rtl", load: async () => (await import("./words-in-arabic.ts")).arabic },
} as const satisfies Readonly<Record<string, SiteLanguage>>;

export type SiteTag = keyof typeof LANGUAGES;

export const SITE_TAGS = Object.keys(LANGUAGES) as readonly SiteTag[];

const PLACE = "dragoman.language";

/** The language that was chosen here before, else the first of the reader's that there is. */
export function preferredLanguage(): SiteTag {
  const wanted = [localStorage.getItem(PLACE), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return SITE_TAGS.find((tag) => tag === wanted.find((one) => SITE_TAGS.some((known) => known === one))) ?? "en";
}

export function rememberLanguage(tag: SiteTag): void {
  localStorage.setItem(PLACE, tag);
}
