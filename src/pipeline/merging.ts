import { sketched } from "../compare/sketch.ts";
import { type StoryText, translationsAmong } from "../compare/translations.ts";
import { type DepartureTables, departuresOf } from "../merge/departures/departures-of.ts";
import type { PartyTables } from "../merge/parties/party-entry.ts";
import { type RomanTables, romanise } from "../merge/parties/romanise.ts";
import type { Names } from "../names/names.ts";
import type { Packs } from "../packs/types.ts";
import { stateName } from "../text/region-names.ts";
import type { DocumentId } from "../types/ids.ts";
import type { PartyType } from "../types/vocabulary.ts";

/** How the records of a register are made of what its documents tell, for whoever shows or exports one. */
export { impliedParents, type JoinedFacts } from "../link/implied-parents.ts";
export { leadingPersons } from "../link/key-parties.ts";
export { parentOf } from "../link/parents.ts";
export { isNarrow as tellsDays } from "../link/report-shape.ts";
export { accountOfReport } from "../merge/account-of-report.ts";
export { type Merged, mergeEngagement } from "../merge/merge-engagement.ts";
export { OccasionBook } from "../merge/occasion-book.ts";
export { type OriginFacts, Origins, originFacts } from "../merge/origins.ts";
export { PartyBook } from "../merge/parties/party-book.ts";
export { recordOfAccount } from "../merge/record-of-account.ts";
export { type Linked, type Source, sourceOf } from "../merge/source.ts";
export { type Telling, tellingOf } from "../merge/telling.ts";
export { cite, evidence } from "../merge/told.ts";
export { type DepartureTables, departuresOf, type PartyTables, type StoryText, sketched };

export interface Merging {
  readonly parties: PartyTables;
  readonly departures: DepartureTables;
  /** Which texts of a story are translations, and of which. */
  readonly translations: (texts: readonly StoryText[]) => ReadonlyMap<DocumentId, DocumentId>;
}

/** What merging takes from the data. They are looked at when they are first needed. */
export function createMerging(packs: () => Packs, names: Names): Merging {
  const labelOf = (type: PartyType, key: string): string | null => {
    if (type === "state") return /^[A-Z]{2}$/.test(key) ? stateName(key) : null;
    return type === "office" ? packs().labels.of("offices", key) : null;
  };
  let tables: RomanTables | null = null;
  const roman = (): RomanTables => {
    tables ??= romanTables(packs());
    return tables;
  };
  const compare: Names["compare"] = (a, b) => names.compare(a, b);
  const parties: PartyTables = { romanise: (text) => romanise(text, roman()), labelOf, compare };
  return { parties, departures: { packs, compare, parties }, translations: (texts) => translationsAmong(texts, compare) };
}

function romanTables({ scripts }: Packs): RomanTables {
  const rows = (name: string): readonly (readonly string[])[] => scripts.get(name) ?? [];
  return {
    names: new Map(rows("romanised-names").map(([arabic = "", latin = ""]) => [arabic, latin])),
    letters: new Map(
      rows("romanised-letters").map(([letter = "", usual = "", beforeVowel = "-", atEnd = "-"]) => {
        const or = (written: string): string => (written === "-" ? usual : written);
        return [letter, { usual, beforeVowel: or(beforeVowel), atEnd: or(atEnd) }];
      }),
    ),
    articles: rows("name-parts").flatMap(([form = "", role]) => (role === "article" && /\p{Script=Arabic}/u.test(form) ? [form] : [])),
  };
}
