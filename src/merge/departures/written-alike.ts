import { expand } from "../../packs/expand.ts";
import type { Packs } from "../../packs/types.ts";
import { foldForm } from "../../text/fold.ts";
import type { LanguageTag, StateCode } from "../../types/vocabulary.ts";

/** A state and a city of another that a language writes alike: عمان is Oman as well as Amman. */
export interface WrittenAlike {
  readonly language: LanguageTag;
  readonly state: StateCode;
  /** Key of the city's rows: `Amman|JO`. */
  readonly city: string;
}

const known = new WeakMap<Packs, readonly WrittenAlike[]>();

/** Every such pair of the data. */
export function writtenAlike(packs: Packs): readonly WrittenAlike[] {
  const own = known.get(packs) ?? pairsOf(packs);
  known.set(packs, own);
  return own;
}

function pairsOf({ lexicon, languages }: Packs): WrittenAlike[] {
  return [...languages.keys()].flatMap((language) => {
    const rows = (kind: "state" | "city") =>
      lexicon.entriesOf(kind).filter((entry) => entry.language === language && !entry.flags.has("adj"));
    const states = new Map(rows("state").flatMap(({ key, form }) => expand(form).map((one) => [foldForm(one).trim(), key] as const)));
    const pairs = rows("city").flatMap(({ key, form }) =>
      expand(form).flatMap((one) => {
        const state = states.get(foldForm(one).trim());
        return state === undefined || key.endsWith(`|${state}`) ? [] : [{ language, state, city: key }];
      }),
    );
    return [...new Map(pairs.map((pair) => [`${pair.state} ${pair.city}`, pair])).values()];
  });
}
