import { byCodeUnits } from "../../text/order.ts";
import type { NameBasis } from "../../types/record.ts";
import type { Spelling } from "./spellings.ts";

export interface ChosenName {
  readonly name: string;
  readonly basis: NameBasis;
}

/**
 * The name of a person in Latin script: as he or his own service writes it, else as most independent origins do, else as
 * the only one does; a full name before a part of one. What only machine translations write is never chosen while there is
 * a spelling of people, in whatever script: that one is romanised. Null where there is no spelling.
 */
export function chooseName(spellings: readonly Spelling[], romanise: (text: string) => string): ChosenName | null {
  const human = humanOf(spellings);
  const [latin] = human.filter(({ text }) => isLatin(text)).toSorted(better);
  if (latin?.origins) return { name: latin.text, basis: basisOf(latin) };
  const [other] = human.toSorted(better);
  return other === undefined ? null : { name: romanise(other.text), basis: "machine" };
}

/** As `chooseName`, for what is called by words rather than by a name: these are not romanised. */
export function chooseWords(spellings: readonly Spelling[]): ChosenName | null {
  const human = humanOf(spellings);
  const [latin] = human.filter(({ text }) => isLatin(text)).toSorted(better);
  const best = latin ?? human.toSorted(better)[0];
  return best === undefined ? null : { name: best.text, basis: basisOf(best) };
}

/** Spellings of people; if there are none, all. */
function humanOf(spellings: readonly Spelling[]): readonly Spelling[] {
  const human = spellings.filter(({ origins }) => origins > 0);
  return human.length > 0 ? human : spellings;
}

function basisOf({ own, origins }: Spelling): NameBasis {
  return own > 0 ? "own" : origins > 1 ? "origins" : origins === 1 ? "single" : "machine";
}

function better(a: Spelling, b: Spelling): number {
  return (
    fullness(b) - fullness(a) ||
    Number(b.own > 0) - Number(a.own > 0) ||
    b.origins - a.origins ||
    capitals(a) - capitals(b) ||
    b.text.length - a.text.length ||
    byCodeUnits(a.text, b.text)
  );
}

/** A name of two words is one that can stand alone; more words do not make it better. */
function fullness({ text }: Spelling): number {
  return Math.min(2, text.trim().split(/\s+/).length);
}

/** Words in capitals only: "HAMMOUCHİ" is how a headline or a post writes. */
function capitals({ text }: Spelling): number {
  return text.split(/\s+/).filter((word) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()).length;
}

export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text);
}
