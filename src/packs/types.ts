import type { Entry, EntryKind, Hit } from "../types/lexicon.ts";
import type { Span } from "../types/span.ts";
import type { Token, TokenRange } from "../types/token.ts";
import type { LanguageTag, StateCode } from "../types/vocabulary.ts";

/** A text and its tokens: what `tokenise` and segmenting give. */
export interface Tokenised {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface Lexicon {
  /**
   * Every form that begins at each token: the longest of each kind and language, all entries that share it. In order of
   * the first token. `first` and `end` bound the tokens to look at.
   */
  match(tokenised: Tokenised, first?: number, end?: number): readonly Hit[];
  /** Whether a folded word stands in any form: a word that the data know as an ordinary one is seldom a name. */
  knows(word: string): boolean;
  /** Every row that has its columns, in the order of the files; `problems` tell of which the form cannot be read. */
  readonly entries: readonly Entry[];
  entriesOf(kind: EntryKind): readonly Entry[];
}

export type Repeat = "one" | "optional" | "many";

/** A slot of the noun phrase that names a person: `honorific`, `office`, `of-org`, `nationality`, `name`. */
export interface PersonSlot {
  readonly slot: string;
  readonly repeat: Repeat;
}

/** A form of two kinds, and the neighbours that decide. Words are folded. */
export interface Ambiguity {
  readonly form: string;
  readonly kinds: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Kind when a neighbour matches; `none`: no mention at all. */
  readonly wins: string;
  readonly otherwise: string;
  readonly language: LanguageTag;
  readonly source: string;
}

export type DateElement =
  | { readonly slot: string; readonly optional: boolean }
  | { readonly word: readonly string[]; readonly optional: boolean };

export interface DatePattern {
  readonly language: LanguageTag;
  readonly elements: readonly DateElement[];
  readonly source: string;
}

/** Words by their shape, as a text writes them. */
export type WordShapes = (written: string) => boolean;

/** By which words a sentence says whether a verb looks ahead or back, and where a clause with a verb of its own begins. */
export interface Tense {
  readonly ahead: WordShapes;
  readonly back: WordShapes;
  readonly clause: WordShapes;
  /** "since", "desde": what began then goes on. */
  readonly since: WordShapes;
  readonly until: WordShapes;
  /** "édition du 12 août": what a newspaper has its day from. */
  readonly edition: WordShapes;
  /** A date that is said of the noun behind it ("Monday's", "dünkü"). */
  readonly attributive: WordShapes;
}

/** language.yaml, and the words of a language that are looked up by themselves. Words are folded. */
export interface Language {
  readonly tag: LanguageTag;
  readonly name: string;
  readonly script: "Latn" | "Arab" | "other";
  readonly direction: "ltr" | "rtl";
  readonly order: "SVO" | "VSO" | "SOV";
  /** Longest first. */
  readonly proclitics: readonly string[];
  /** By proclitic, what the word after it began with before both were written as one (ar: after `lil`, the article). */
  readonly contractions: ReadonlyMap<string, string>;
  readonly suffixes: readonly string[];
  readonly person: readonly PersonSlot[];
  readonly particles: ReadonlySet<string>;
  /** As folded, with their dots: `m.`, `s.e.m.`. */
  readonly abbreviations: ReadonlySet<string>;
  readonly oneLetter: ReadonlySet<string>;
  readonly calendars: readonly string[];
  /** Token by token, longest first. An unclosed Arabic proclitic (`ل`) stands as a word of its own. */
  readonly connectors: readonly (readonly string[])[];
  /** Suffixes that say "in". */
  readonly locatives: ReadonlySet<string>;
  readonly tense: Tense;
  /** The one state whose officials the press of this language names without their state; null where several have such press. */
  readonly home: StateCode | null;
  /** By folded form. */
  readonly ambiguous: ReadonlyMap<string, Ambiguity>;
  /** Every kind that one of these forms can be of. */
  readonly ambiguousKinds: ReadonlySet<string>;
}

export interface City {
  /** English name of the gazetteer. */
  readonly name: string;
  readonly country: StateCode;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  /** A place where officials meet: it counts however small it is. */
  readonly meets: boolean;
}

/** A name of cities in a text; the span is the name's own. */
export interface CityHit extends Span, TokenRange {
  /** Most populous first. */
  readonly cities: readonly City[];
  /** Index of the first token that is neither the name's nor its suffix's. */
  readonly next: number;
  readonly proclitic: string;
  readonly suffix: string;
}

export interface Gazetteer {
  /** Candidates for a name in any of its spellings, those of `nearCountry` first, then the most populous. Folds `name`. */
  cities(name: string, nearCountry?: StateCode): readonly City[];
  /** The first of these; null where the gazetteer has none. */
  city(name: string, nearCountry?: StateCode): City | null;
  /** The longest name of a city that begins at token `at`, with the proclitics and suffixes of all languages set aside. */
  longest(tokenised: Tokenised, at: number): CityHit | null;
}

/** English labels of the slugs in data/domains/<name>/codes.yaml. */
export interface Labels {
  /** Label of a slug in a section (`topics`, `heads`, `bodies`, ...); null where the data have none. */
  of(section: string, slug: string): string | null;
  readonly sections: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What is wrong with the data, in words for whoever writes them. */
export interface Problem {
  /** `fr/terms.tsv:123` */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

export interface Packs {
  readonly languages: ReadonlyMap<LanguageTag, Language>;
  readonly lexicon: Lexicon;
  readonly datePatterns: readonly DatePattern[];
  readonly gazetteer: Gazetteer;
  readonly labels: Labels;
  /** Key of the state-head (`kingdom`) that a state's own designation has; null where the data have none. */
  stateDesignator(state: StateCode): string | null;
  /** English name of a state's capital as the gazetteer has it. */
  capital(state: StateCode): string | null;
  /** How often a folded token is part of a personal name in the lists; 0 where it is not in them. */
  nameToken(token: string): number;
  /** Rows of data/scripts/<name>.tsv by name. */
  readonly scripts: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Rows that could not be compiled; `checkPacks` finds more. */
  readonly problems: readonly Problem[];
  /** Hash of all files that were read: a register built with another version is to be rebuilt. */
  readonly version: `sha256:${string}`;
}
