import type { Texts } from "./texts.ts";

interface SiteLanguage {
  /** As it calls itself. */
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  readonly load: () => Promise<Texts>;
}

/** The languages of the site: a file and a line each. */
export const LANGUAGES = {
  en: { name: "English", dir: "ltr", load: async () => (await import("./en.ts")).en },
  fr: { name: "Français", dir: "ltr", load: async () => (await import("./fr.ts")).fr },
  ar: { name: "العربية", dir: "rtl", load: async () => (await import("./ar.ts")).ar },
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
