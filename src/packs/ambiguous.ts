import { foldForm } from "../text/fold.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import { rowsWithColumns } from "./table.ts";
import type { Ambiguity, Problem } from "./types.ts";

const COLUMNS = ["form", "kinds", "left-cue", "right-cue", "wins", "else"] as const;

/** Reads ambiguous.tsv: forms of two kinds and the neighbours that decide, by folded form. */
export function readAmbiguous(text: string, file: string, language: LanguageTag, problems: Problem[]): Map<string, Ambiguity> {
  const rows = rowsWithColumns(text, file, COLUMNS, problems);
  return new Map(
    rows.map(({ line, cells: [form = "", kinds = "", left = "", right = "", wins = "none", otherwise = "none"] }) => [
      foldForm(form),
      {
        form: foldForm(form),
        kinds: kinds.split(",").map((kind) => kind.trim()),
        left: cues(left),
        right: cues(right),
        wins: wins.trim(),
        otherwise: otherwise.trim(),
        language,
        source: `${file}:${line}`,
      },
    ]),
  );
}

function cues(column: string): string[] {
  return column.trim() === "-"
    ? []
    : column
        .split("|")
        .map(foldForm)
        .filter((cue) => cue !== "");
}
