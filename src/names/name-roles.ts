import { foldForm } from "../text/fold.ts";
import { byCodeUnits } from "../text/order.ts";
import type { NameData } from "./sounds.ts";

/** Words that tell nobody apart, folded (data/scripts/name-parts.tsv). */
export interface NameRoles {
  /** May stand before a word of a name, attached or not: al-, ال. */
  readonly articles: readonly string[];
  /** Articles that have taken over the next sound: ed-dine, Errachidi. */
  readonly assimilated: readonly string[];
  /** Bind the next word: abd. */
  readonly servants: readonly string[];
  /** Words of their own: bin, ould, de. */
  readonly particles: ReadonlySet<string>;
  /** Particles before a parent's name: bin, ould. */
  readonly patronymics: ReadonlySet<string>;
  /** What a name is led by that is none of it: king, sheikh. */
  readonly honorifics: ReadonlySet<string>;
  /** Numbers of rulers (data/scripts/name-numerals.tsv): VI, السادس. */
  readonly numerals: ReadonlyMap<string, string>;
}

export function createRoles(data: NameData): NameRoles {
  const rows = data.scripts.get("name-parts") ?? [];
  const formsOf = (wanted: string): string[] => rows.filter(([, role]) => role === wanted).map(([form = ""]) => foldForm(form));
  return {
    articles: longestFirst(formsOf("article")),
    assimilated: longestFirst(formsOf("assimilated")),
    servants: longestFirst(formsOf("servant")),
    particles: new Set([...formsOf("particle"), ...formsOf("patronymic")]),
    patronymics: new Set(formsOf("patronymic")),
    honorifics: new Set(formsOf("honorific")),
    numerals: new Map((data.scripts.get("name-numerals") ?? []).map(([form = "", number = ""]) => [foldForm(form), number])),
  };
}

function longestFirst(forms: readonly string[]): readonly string[] {
  return forms.toSorted((a, b) => b.length - a.length || byCodeUnits(a, b));
}
