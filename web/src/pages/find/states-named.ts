import type { Facets } from "../../../../src/api/types.ts";
import { SITE_TAGS } from "../../languages/languages.ts";

type Value = Facets["facets"][number]["values"][number];

/** Turkish and Spanish too: whoever reads these sources writes states in them. */
const TONGUES = [...new Set([...SITE_TAGS, "tr", "es"])].map((tag) => new Intl.DisplayNames(tag, { type: "region", fallback: "code" }));

/** States of the register whose name, in a language of the sources, begins with the words. */
export function statesNamed(words: string, states: readonly Value[]): Value[] {
  const wanted = plain(words);
  if (wanted.length < 2) return [];
  return states.filter(({ value }) =>
    TONGUES.some((tongue) => /^[A-Z]{2}$/.test(value) && plain(tongue.of(value) ?? "").startsWith(wanted)),
  );
}

/** Without accents, capitals and the Arabic article. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replace(/^ال/, "").trim();
}
