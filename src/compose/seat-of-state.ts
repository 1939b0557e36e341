import { expand } from "../packs/expand.ts";
import type { Packs } from "../packs/types.ts";
import { foldForm } from "../text/fold.ts";
import { wordsOf } from "../text/tokens.ts";
import type { StateFound } from "../types/found.ts";
import type { Place } from "../types/report.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { quoteOf, type Reading } from "./reading.ts";

/**
 * "en Túnez", "بالكويت", "Cezayir'de", "à Luxembourg": the seat of government of a state whose name it bears in that language, which is where
 * whoever meets "in" it meets. Null where the language has two names.
 */
export function seatOfState(state: StateFound, reading: Reading): Omit<Place, "basis"> | null {
  const name = reading.packs.capital(state.code);
  const form = foldForm(quoteOf(reading, state).exact);
  if (name === null || state.adjective || !bearsItsName(form, name, state, reading.packs)) return null;
  const city = reading.packs.gazetteer.city(name, state.code);
  return { name, country: state.code, latitude: city?.latitude ?? null, longitude: city?.longitude ?? null };
}

function bearsItsName(form: string, name: string, { code, language }: StateFound, packs: Packs): boolean {
  if (packs.gazetteer.cities(form).some((city) => city.name === name && city.country === code)) return true;
  return toldApart(language, packs).has(`${form}|${code}`);
}

const knownBy = new WeakMap<Packs, Map<LanguageTag, ReadonlySet<string>>>();

/** "ciudad de Túnez", "تونس العاصمة", "Cezayir şehri": where a language must say that it means the city, the city's name is the state's. */
function toldApart(language: LanguageTag, packs: Packs): ReadonlySet<string> {
  const known = knownBy.get(packs) ?? new Map<LanguageTag, ReadonlySet<string>>();
  knownBy.set(packs, known);
  const own = known.get(language) ?? new Set(formsToldApart(language, packs));
  known.set(language, own);
  return own;
}

function formsToldApart(language: LanguageTag, packs: Packs): string[] {
  const states = packs.lexicon.entriesOf("state").filter((entry) => entry.language === language && !entry.flags.has("adj"));
  return packs.lexicon.entriesOf("city").flatMap(({ key, form, flags, language: own }) => {
    const [name = "", code = ""] = key.split("|");
    if (own !== language || !flags.has("capital")) return [];
    const cities = expand(form).map(foldForm);
    return states
      .filter((state) => state.key === code)
      .flatMap((state) => expand(state.form).map(foldForm))
      .filter((state) => cities.some((city) => city !== foldForm(name) && city !== state && holds(wordsOf(city), wordsOf(state))))
      .map((state) => `${state}|${code}`);
  });
}

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  words.some((_, at) => part.every((word, offset) => words[at + offset] === word));
