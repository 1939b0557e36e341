import { foldForm } from "../text/fold.ts";
import { wordsOf } from "../text/tokens.ts";
import type { Entry, EntryKind } from "../types/lexicon.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { expand } from "./expand.ts";
import { parseFlags } from "./flags.ts";
import type { TrieLexicon } from "./lexicon.ts";
import { type Row, rowsWithColumns } from "./table.ts";
import type { Problem } from "./types.ts";

const TERM_COLUMNS = ["kind", "key", "form", "flags"] as const;
const FRAME_COLUMNS = ["frame", "status", "form", "subject", "object", "with", "flags"] as const;
/** Flags whose values are further forms of the row. */
const FORM_FLAGS = ["fem", "pl", "masc"] as const;
const CAPITALS = /\p{Lu}\P{Ll}*\p{Lu}/u;
const SMALL = /\p{Ll}/u;

export interface Table {
  readonly text: string;
  readonly file: string;
  readonly language: LanguageTag;
}

/** Puts every form of a terms table into the lexicon. */
export function compileTerms({ text, file, language }: Table, lexicon: TrieLexicon, problems: Problem[]): void {
  for (const { line, cells } of rowsWithColumns(text, file, TERM_COLUMNS, problems)) {
    const kind = cell(cells, 0) as EntryKind;
    const flags = parseFlags(cell(cells, 3));
    addRow({ kind, key: cell(cells, 1), language, flags, form: cell(cells, 2), source: `${file}:${line}`, frame: null }, lexicon, problems);
  }
}

const cell = (cells: readonly string[], at: number): string => (cells[at] ?? "-").trim();

/** Puts every form of frames.tsv into the lexicon, as entries of kind `frame`. */
export function compileFrames({ text, file, language }: Table, lexicon: TrieLexicon, problems: Problem[]): void {
  for (const row of rowsWithColumns(text, file, FRAME_COLUMNS, problems)) addRow(frameEntry(row, file, language), lexicon, problems);
}

function frameEntry({ line, cells }: Row, file: string, language: LanguageTag): Entry {
  const stated = (at: number): string | null => (["", "-"].includes(cell(cells, at)) ? null : cell(cells, at));
  const frame = { status: stated(1), subject: stated(3), object: stated(4), with: stated(5) };
  const [key, form, flags] = [cell(cells, 0), cell(cells, 2), parseFlags(cell(cells, 6))];
  return { kind: "frame", key, language, flags, form, source: `${file}:${line}`, frame };
}

function addRow(entry: Entry, lexicon: TrieLexicon, problems: Problem[]): void {
  try {
    const forms = formsOf(entry);
    const open = lexicon.open(entry);
    for (const { words, capitals } of forms) lexicon.addForm(words, open, capitals);
  } catch (error) {
    problems.push({
      where: entry.source,
      what: `the form "${entry.form}" cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      remedy:
        "Write (a|b) for one of several and [x] for what may be absent, and close what you open; split a row that stands for too many.",
    });
  }
}

export interface Form {
  /** Cut and folded. */
  readonly words: readonly string[];
  /** Written in capitals alone ("WHO"): not the same word in small letters. */
  readonly capitals: boolean;
}

/**
 * Every form that a row stands for.
 * @throws SyntaxError, RangeError when the row cannot be expanded, or a form is empty.
 */
export function formsOf({ form, flags }: Pick<Entry, "form" | "flags">): Form[] {
  const forms = expanded(form);
  for (const name of FORM_FLAGS) if (flags.has(name)) forms.push(...expanded(flags.get(name) ?? ""));
  return forms;
}

/** The signs of alternation fold to themselves, so a row is folded once and not each of its forms. */
function expanded(pattern: string): Form[] {
  const capitals = CAPITALS.test(pattern) ? expand(pattern).map((form) => CAPITALS.test(form) && !SMALL.test(form)) : null;
  return expand(foldForm(pattern)).map((form, at) => {
    const words = wordsOf(form);
    if (words.length === 0) throw new SyntaxError("one of its forms is empty");
    return { words, capitals: capitals?.[at] ?? false };
  });
}
