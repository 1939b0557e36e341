import type { NameBasis, NameRecord } from "../../types/record.ts";
import type { Spelling } from "./spellings.ts";

const CHOSEN: Readonly<Record<NameBasis, string>> = {
  own: "chosen: as it or its own service writes it",
  origins: "chosen: as most independent origins write it",
  single: "chosen: as its only origin writes it",
  machine: "chosen: only machine translations write it",
};

/** Of spellings that no likeness joins. */
const NOT_ALIKE = "an engagement in which they stand for one person, or a judgement, joins them";

/**
 * All spellings of a party, each with the reason why it is one of its name.
 * @param key by which the data know the party; null for a person, whose spellings are alike
 */
export function spellingReasons(
  spellings: readonly Spelling[],
  { name, basis, key }: { readonly name: string; readonly basis: NameBasis; readonly key: string | null },
  compare: (a: string, b: string) => readonly string[],
): NameRecord[] {
  const alike = (text: string): readonly string[] => (key === null ? compare(name, text) : [`the data know it as ${key}`]);
  return spellings.map(({ text, language, documents, origins }) => {
    const reasons = [...alike(text), ...(origins === 0 ? ["machine-translated"] : [])];
    return { text, language, documents, because: text === name ? CHOSEN[basis] : reasons.join("; ") || NOT_ALIKE };
  });
}
