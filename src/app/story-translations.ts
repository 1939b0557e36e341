import { type Merging, type Source, type StoryText, sketched } from "../pipeline/merging.ts";
import type { DocumentId, StoryId } from "../types/ids.ts";
import { comparedText } from "./compared-text.ts";
import type { RegisterView } from "./register-view.ts";

const NONE: ReadonlyMap<DocumentId, DocumentId> = new Map();

/** What a register says of its documents, as far as translations need it. */
interface Stories {
  readonly view: RegisterView;
  readonly source: (document: DocumentId) => Source;
  readonly story: (document: DocumentId) => StoryId;
  readonly documentsOf: (story: StoryId) => readonly DocumentId[];
}

/** Which documents are translations, and of which: story by story, when one of its documents is first asked for. Only ids are kept. */
export class StoryTranslations {
  readonly #stories: Stories;
  readonly #translations: Merging["translations"];
  readonly #originals = new Map<DocumentId, DocumentId | null>();
  readonly #found = new Map<StoryId, ReadonlyMap<DocumentId, DocumentId>>();

  constructor(stories: Stories, translations: Merging["translations"]) {
    this.#stories = stories;
    this.#translations = translations;
  }

  /** Of a translation, what was translated. Asked for again and again while a large story is merged. */
  originalOf(document: DocumentId): DocumentId | null {
    let original = this.#originals.get(document);
    if (original === undefined) {
      original = this.#look(document);
      this.#originals.set(document, original);
    }
    return original;
  }

  #look(document: DocumentId): DocumentId | null {
    if (!this.#stories.view.tells(document)) return null;
    const story = this.#stories.story(document);
    let found = this.#found.get(story);
    if (found === undefined) {
      found = this.#find(story);
      this.#found.set(story, found);
    }
    return found.get(document) ?? null;
  }

  /** A copy derives from what it copies, whatever that was made of. */
  #find(story: StoryId): ReadonlyMap<DocumentId, DocumentId> {
    const { view, documentsOf } = this.#stories;
    const own = documentsOf(story).filter((document) => view.copyOf(document) === null);
    const languages = new Set(own.map((document) => view.language(document)));
    return languages.size < 2 ? NONE : this.#translations(own.flatMap((document) => this.#text(document)));
  }

  #text(id: DocumentId): StoryText[] {
    const stored = this.#stories.view.document(id);
    if (!stored?.analysis.sketch) return [];
    return [{ ...comparedText(this.#stories.source(id), stored, sketched(stored.analysis.sketch)), id }];
  }
}
