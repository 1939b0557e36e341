import type { Names } from "../../names/names.ts";
import type { NameBasis, NameRecord } from "../../types/record.ts";
import type { Spelling } from "./spellings.ts";

const CHOSEN: Readonly<Record<NameBasis, string>> = {
  own: "chosen: as it or its own service writes it",
  origins: "chosen: as most independent origins write it",
  single: "chosen: as its only origin writes it",
  machine: "chosen: only machine translations write it",
};

/** Of spellings that neither likeness nor anything that the texts tell joins. */
const JUDGED = "decided by a judgement";
/** The name shown is no spelling of any text: the program wrote it. */
const ROMANISED = "put into Latin letters from it";

export interface SpellingTables {
  readonly compare: Names["compare"];
  /** What besides likeness says that a spelling is of the person of these others, in words for people. */
  readonly evidence: (text: string, others: readonly string[]) => readonly string[];
}

/**
 * All spellings of a party, each with the reason why it is one of its name: of a name that is not sure by itself, what
 * decided.
 * @param key by which the data know the party; null for a person, whose spellings are alike
 */
export function spellingReasons(
  spellings: readonly Spelling[],
  { name, basis, key }: { readonly name: string; readonly basis: NameBasis; readonly key: string | null },
  tables: SpellingTables,
): NameRecord[] {
  const texts = [...new Set(spellings.map(({ text }) => text))];
  const alike = (text: string): readonly string[] => (key === null ? likeness(text, name, texts, tables) : [`the data know it as ${key}`]);
  return spellings.map(({ text, language, documents, origins }) => {
    const reasons = text === name ? [CHOSEN[basis]] : [...alike(text), ...(origins === 0 ? ["machine-translated"] : [])];
    return { text, language, documents, because: reasons.join("; ") };
  });
}

function likeness(text: string, name: string, texts: readonly string[], { compare, evidence }: SpellingTables): readonly string[] {
  const { verdict, because } = compare(name, text);
  if (verdict !== "same" && texts.length === 1 && text !== name) return [ROMANISED];
  if (verdict === "same") return because;
  const deciding = evidence(text, [...texts.filter((other) => compare(other, text).verdict !== "different")]);
  const decided = deciding.length > 0 ? `decided by ${deciding.join(" and ")}` : (byWayOf(text, name, texts, compare) ?? JUDGED);
  return [...because, verdict === "undecided" ? `the names alone leave it open, ${decided}` : decided];
}

/** A spelling that is surely the same name, and surely the chosen one. */
function byWayOf(text: string, name: string, texts: readonly string[], compare: Names["compare"]): string | null {
  const between = texts.find((other) => compare(other, text).verdict === "same" && compare(other, name).verdict === "same");
  return between === undefined ? null : `decided by ${between}, which is the same name as both`;
}
