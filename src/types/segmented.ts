import type { Hit } from "./lexicon.ts";
import type { Token, TokenRange } from "./token.ts";
import type { LanguageTag } from "./vocabulary.ts";

export interface Sentence extends TokenRange {
  readonly paragraph: number;
  readonly language: LanguageTag;
  /** Languages whose entries may be read here: the sentence's own, and a second one where it is mixed. */
  readonly allowed: readonly LanguageTag[];
}

export interface ParagraphRange extends TokenRange {
  readonly language: LanguageTag;
}

/** A text cut into tokens, paragraphs and sentences, with the entries of the data that stand in it. */
export interface Segmented {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly ParagraphRange[];
  readonly sentences: readonly Sentence[];
  /** Index of each token's sentence. */
  readonly sentenceOf: readonly number[];
  /** Main one first; empty for a text of no language that the packs know. */
  readonly languages: readonly LanguageTag[];
  /** Hits by first token: allowed in their sentence, longest first. Sparse. */
  readonly starts: readonly (readonly Hit[] | undefined)[];
  /** Hits of languages that their sentence does not speak: residue of a translation, names of states in another language. */
  readonly foreign: readonly Hit[];
}
