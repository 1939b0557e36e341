import type { NameBasis, NameRecord } from "../../types/record.ts";
import type { Spelling } from "./spellings.ts";

/** All spellings of a party, each with the reason why it is one of its name. */
export function spellingReasons(
  spellings: readonly Spelling[],
  name: string,
  basis: NameBasis,
  compare: (a: string, b: string) => readonly string[],
): NameRecord[] {
  return spellings.map(({ text, language, documents, origins }) => ({
    text,
    language,
    documents,
    because:
      text === name ? `chosen: ${basis}` : [...compare(name, text), ...(origins === 0 ? ["machine-translated"] : [])].join("; ") || basis,
  }));
}
