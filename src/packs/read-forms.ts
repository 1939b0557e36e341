import { parseFlags } from "./flags.ts";
import { FORM_COLUMN, FormRow, type FormTable } from "./form-row.ts";
import { FORM_FLAGS, openingWords } from "./forms.ts";
import type { LazyLexicon } from "./lexicon.ts";
import { eachLine } from "./table.ts";

const FURTHER_FORMS = new RegExp(`(^|;)\\s*(${FORM_FLAGS.join("|")})=`);

/** Puts every row of a table into the lexicon, reading no more of it than the words that its forms begin with. */
export function readForms(table: FormTable, lexicon: LazyLexicon): void {
  const { text } = table;
  eachLine(text, (line, from, to) => {
    const [start, end] = formWithin(text, from, to);
    const row = new FormRow(table, line, from, to);
    lexicon.add(row, tryOpenings(text.slice(start, end).trim()));
    // Most rows end in "-".
    if (to - end > 2)
      for (const further of furtherForms(text.slice(text.lastIndexOf("\t", to - 1) + 1, to))) lexicon.add(row, tryOpenings(further));
  });
}

function furtherForms(flags: string): string[] {
  if (!FURTHER_FORMS.test(flags)) return [];
  return FORM_FLAGS.map((name) => parseFlags(flags).get(name) ?? "").filter((pattern) => pattern !== "");
}

/** Where the column of the form begins and ends in a line; the line's end where there is none. */
function formWithin(text: string, from: number, to: number): readonly [start: number, end: number] {
  let start = from;
  for (let column = 0; column < FORM_COLUMN; column++) {
    const tab = text.indexOf("\t", start);
    if (tab < 0 || tab >= to) return [to, to];
    start = tab + 1;
  }
  const tab = text.indexOf("\t", start);
  return [start, tab < 0 || tab > to ? to : tab];
}

/** A row that cannot be read is found by no word; the lexicon's problems tell it. */
function tryOpenings(pattern: string): readonly string[] {
  try {
    return openingWords(pattern);
  } catch {
    return [];
  }
}
