import { byCodeUnits } from "../../text/order.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";
import type { Source } from "../source.ts";

/** A way in which a party is written, and who writes it so. */
export interface Spelling {
  readonly text: string;
  readonly language: LanguageTag;
  readonly documents: readonly DocumentId[];
  /** Texts that people wrote, copies counted once. */
  readonly origins: number;
  /** Of these, texts of its own service or of itself. */
  readonly own: number;
}

interface Entry {
  readonly text: string;
  readonly language: LanguageTag;
  readonly documents: Set<DocumentId>;
  readonly human: Set<DocumentId>;
  readonly own: Set<DocumentId>;
}

/** The spellings of one party's name. */
export class Spellings {
  readonly #entries = new Map<string, Entry>();

  add(text: string, language: LanguageTag, source: Source, own: boolean): void {
    const key = `${text}\n${language}`;
    const entry = this.#entries.get(key) ?? { text, language, documents: new Set(), human: new Set(), own: new Set() };
    this.#entries.set(key, entry);
    entry.documents.add(source.id);
    if (source.machine) return;
    entry.human.add(source.leader);
    if (own) entry.own.add(source.leader);
  }

  /** By text, then language. */
  all(): Spelling[] {
    return [...this.#entries.values()].map(spellingOf).sort((a, b) => byCodeUnits(a.text, b.text) || byCodeUnits(a.language, b.language));
  }

  /** Each text once, whatever the languages in which it stands; the smallest of these is named. */
  texts(): Spelling[] {
    const byText = Map.groupBy(this.#entries.values(), ({ text }) => text);
    return [...byText.values()]
      .map((same) => spellingOf(same.toSorted((a, b) => byCodeUnits(a.language, b.language)).reduce(joined)))
      .sort((a, b) => byCodeUnits(a.text, b.text));
  }
}

function spellingOf({ text, language, documents, human, own }: Entry): Spelling {
  return { text, language, documents: [...documents].sort(), origins: human.size, own: own.size };
}

function joined(a: Entry, b: Entry): Entry {
  return { ...a, documents: a.documents.union(b.documents), human: a.human.union(b.human), own: a.own.union(b.own) };
}
