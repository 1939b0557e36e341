/** Whose months are looked for: Arabic as Egypt and the Gulf, Morocco, Algeria and Tunisia, the Levant, and Mauritania write them. */
const LOCALES = ["ar", "ar-MA", "ar-DZ", "ar-SY", "ar-MR", "fr", "en", "tr", "es"];
const LENGTHS = ["long", "short"] as const;
const MONTHS = 12;

/** Months by their names, folded; the names come with the runtime (Unicode CLDR). */
export const MONTH_NAMES: ReadonlyMap<string, number> = monthNames();

/** How names of months are compared: small, without accents and the dot of the Turkish i. */
export function foldMonth(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0652]/g, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replace(/[\u0622\u0623\u0625\u0627][\u0653-\u0655]?/g, "ا")
    .replace(/\s+/g, " ");
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES)
    for (const month of LENGTHS) {
      const format = new Intl.DateTimeFormat(locale, { month, day: "numeric", timeZone: "UTC" });
      for (let place = 0; place < MONTHS; place++) {
        const name = format.formatToParts(Date.UTC(2021, place, 15)).find(({ type }) => type === "month")?.value ?? "";
        const folded = foldMonth(name).replaceAll(".", "");
        if (/^\p{L}[\p{L} ]+$/u.test(folded) && !names.has(folded)) names.set(folded, place + 1);
      }
    }
  return names;
}
