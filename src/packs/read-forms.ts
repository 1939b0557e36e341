import { FormRow, type FormTable } from "./form-row.ts";
import { openingWords } from "./forms.ts";
import type { LazyLexicon } from "./lexicon.ts";
import { eachLine } from "./table.ts";

/** Puts every row of a table into the lexicon, reading no more of it than the words that its forms begin with. */
export function readForms(table: FormTable, lexicon: LazyLexicon): void {
  eachLine(table.text, (line, from, to) => {
    const row = new FormRow(table, line, from, to);
    lexicon.add(row, row.patterns.flatMap(tryOpenings));
  });
}

/** A row that cannot be read is found by no word; the lexicon's problems tell it. */
function tryOpenings(pattern: string): readonly string[] {
  try {
    return openingWords(pattern);
  } catch {
    return [];
  }
}
