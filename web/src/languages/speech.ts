import { formatDate, formatSpan } from "./dates.ts";
import type { SiteTag, Words } from "./languages.ts";
import { officeName } from "./office-name.ts";
import type { TextKey } from "./texts.ts";

export type Values = Readonly<Record<string, string | number>>;

/** How the site speaks in one language. */
export interface Speech {
  readonly tag: SiteTag;
  readonly dir: "ltr" | "rtl";
  /** A text; `n` chooses its plural form, numbers are written as the language writes them. */
  readonly say: (key: TextKey, values?: Values) => string;
  /** What a code is called: `name("topic", "terrorism")`; the fallback, or the code, where the site has no name for it. */
  readonly name: (group: string, code: string, fallback?: string | null) => string;
  readonly number: (value: number) => string;
  /** An ISO date at its precision. */
  readonly date: (iso: string, style?: "long" | "short") => string;
  /** From one ISO date to another, both at their precision; short, without the year. */
  readonly span: (start: string, end: string | null, style?: "long" | "short") => string;
  readonly region: (code: string) => string;
  /** A city by the name that the register has for it. */
  readonly city: (name: string) => string;
  /** An office by its label in the register; null where the language has no words for it. */
  readonly office: (label: string) => string | null;
  readonly languageName: (tag: string) => string;
  readonly list: (items: readonly string[]) => string;
}

export function speechOf(tag: SiteTag, dir: "ltr" | "rtl", { texts, offices, cities }: Words): Speech {
  const plural = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const regions = new Intl.DisplayNames(tag, { type: "region", fallback: "code" });
  const tongues = new Intl.DisplayNames(tag, { type: "language", fallback: "code" });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const known: Readonly<Record<string, string | object>> = texts;
  const say = (key: TextKey, values: Values = {}): string => {
    const message = texts[key];
    const form = typeof message === "string" ? message : (message[plural.select(Number(values.n))] ?? message.other);
    return form.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? numbers.format(value) : value;
    });
  };
  return {
    tag,
    dir,
    say,
    name: (group, code, fallback) => {
      const text = known[`${group}.${code}`];
      return typeof text === "string" ? text : (fallback ?? code);
    },
    number: (value) => numbers.format(value),
    date: (iso, style = "long") => formatDate(tag, iso, style),
    span: (start, end, style = "long") => formatSpan(tag, start, end, style),
    region: (code) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
    city: (name) => cities?.[name] ?? name,
    office: (label) => {
      const known = offices && officeName(label, offices);
      return known ? known.charAt(0).toLocaleUpperCase(tag) + known.slice(1) : null;
    },
    languageName: (language) => (/^[a-z]{2,3}(-\w+)*$/i.test(language) ? (tongues.of(language) ?? language) : language),
    list: (items) => lists.format(items),
  };
}
