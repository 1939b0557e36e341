import type { Entry, EntryKind } from "../types/lexicon.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { parseFlags } from "./flags.ts";
import { FORM_FLAGS, formsOf } from "./forms.ts";
import { checkColumns } from "./table.ts";
import type { Problem } from "./types.ts";
import { FRAMES, KEYS, KINDS } from "./vocabulary.ts";

const TERM_COLUMNS = ["kind", "key", "form", "flags"] as const;
const FRAME_COLUMNS = ["frame", "status", "form", "subject", "object", "with", "flags"] as const;
/** The third column of both. */
const FORM_COLUMN = 2;
const FURTHER_FORMS = new RegExp(`(^|;)\\s*(${FORM_FLAGS.join("|")})=`);

/** A file whose rows are forms: of a language (terms, cues, frames), or the topics of a domain. */
export interface FormTable {
  readonly text: string;
  readonly file: string;
  readonly language: LanguageTag;
  readonly frames: boolean;
}

/** A row of such a table: where it stands. What it says is read when a text may hold one of its forms. */
export class FormRow {
  readonly #table: FormTable;
  readonly #line: number;
  readonly #from: number;
  readonly #to: number;
  #entry: Entry | null | undefined;

  constructor(table: FormTable, line: number, from: number, to: number) {
    this.#table = table;
    this.#line = line;
    this.#from = from;
    this.#to = to;
  }

  /** As the first column has it; known without reading the row. */
  get kind(): string {
    const { text, frames } = this.#table;
    return frames ? "frame" : text.slice(this.#from, Math.max(text.indexOf("\t", this.#from), this.#from)).trim();
  }

  /** What its forms are written as, the further ones of its flags too; known without reading the row. None where its columns are wrong. */
  get patterns(): readonly string[] {
    const { text, frames } = this.#table;
    const tabs: number[] = [];
    for (let tab = text.indexOf("\t", this.#from); tab >= 0 && tab < this.#to; tab = text.indexOf("\t", tab + 1)) tabs.push(tab);
    const missing = (frames ? FRAME_COLUMNS : TERM_COLUMNS).length - 1 - tabs.length;
    if (missing !== 0 && missing !== 1) return [];
    const form = text.slice((tabs[FORM_COLUMN - 1] ?? 0) + 1, tabs[FORM_COLUMN] ?? this.#to).trim();
    return missing === 0 ? [form, ...furtherForms(text.slice((tabs.at(-1) ?? 0) + 1, this.#to))] : [form];
  }

  /** Null where the columns are not those of the table. */
  get entry(): Entry | null {
    if (this.#entry === undefined) this.#entry = this.#columnsProblem() === null ? this.#read() : null;
    return this.#entry;
  }

  /** Why the row cannot be read; null when it can. */
  problem(): Problem | null {
    if (this.entry === null) return this.#columnsProblem();
    try {
      formsOf(this.entry);
      return null;
    } catch (error) {
      const what = `the form "${this.entry.form}" cannot be read: ${error instanceof Error ? error.message : String(error)}`;
      return { where: this.entry.source, what, remedy: REMEDY };
    }
  }

  #cells(): string[] {
    return this.#table.text.slice(this.#from, this.#to).split("\t");
  }

  #columnsProblem(): Problem | null {
    return checkColumns(this.#cells(), this.#table.frames ? FRAME_COLUMNS : TERM_COLUMNS, this.#source());
  }

  #source(): string {
    return `${this.#table.file}:${this.#line}`;
  }

  #read(): Entry {
    const { language, frames } = this.#table;
    const cells = this.#cells();
    const form = cell(cells, FORM_COLUMN);
    if (!frames)
      return {
        kind: once(cell(cells, 0)) as EntryKind,
        key: once(cell(cells, 1)),
        language,
        flags: parseFlags(cell(cells, 3)),
        form,
        source: this.#source(),
        frame: null,
      };
    const stated = (at: number): string | null => (["", "-"].includes(cell(cells, at)) ? null : cell(cells, at));
    const frame = { status: stated(1), subject: stated(3), object: stated(4), with: stated(5) };
    return { kind: "frame", key: once(cell(cells, 0)), language, flags: parseFlags(cell(cells, 6)), form, source: this.#source(), frame };
  }
}

/** Most rows have no flags at all. */
function furtherForms(flags: string): readonly string[] {
  if (flags.length < 2 || !FURTHER_FORMS.test(flags)) return [];
  return FORM_FLAGS.map((name) => parseFlags(flags).get(name) ?? "").filter((pattern) => pattern !== "");
}

const REMEDY =
  "Write (a|b) for one of several and [x] for what may be absent, and close what you open; split a row that stands for too many.";

/**
 * Kinds and closed keys as the program writes them. Equal strings are compared letter by letter unless they are one object, and
 * kinds are compared more often than anything else.
 */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  [...KINDS, ...FRAMES, ...[...KEYS.values()].flatMap((keys) => [...keys])].map((word) => [word, word]),
);

const once = (word: string): string => WRITTEN.get(word) ?? word;

const cell = (cells: readonly string[], at: number): string => (cells[at] ?? "-").trim();
