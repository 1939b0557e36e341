import type { NameBasis } from "../../types/record.ts";
import { compare } from "../told.ts";
import type { Spelling } from "./spellings.ts";

export interface ChosenName {
  readonly name: string;
  readonly basis: NameBasis;
}

/**
 * The name of a party in Latin script: as it or its own service writes it, else as most independent origins do, else as
 * the only one does; a full name before a part of one. What only machine translations write is never chosen while there is
 * a spelling of people, in whatever script: that one is romanised.
 */
export function chooseName(spellings: readonly Spelling[], romanise: (text: string) => string): ChosenName {
  const human = spellings.filter(({ origins }) => origins > 0);
  const [latin] = human.filter(({ text }) => isLatin(text)).toSorted(better);
  if (latin) return { name: latin.text, basis: latin.own > 0 ? "own" : latin.origins > 1 ? "origins" : "single" };
  const [other] = (human.length > 0 ? human : spellings).toSorted(better);
  return { name: other === undefined ? "" : isLatin(other.text) ? other.text : romanise(other.text), basis: "machine" };
}

function better(a: Spelling, b: Spelling): number {
  return (
    fullness(b) - fullness(a) ||
    Number(b.own > 0) - Number(a.own > 0) ||
    b.origins - a.origins ||
    capitals(a) - capitals(b) ||
    b.text.length - a.text.length ||
    compare(a.text, b.text)
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
