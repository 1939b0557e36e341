import type { PartyRecord } from "../src/types/record.ts";
import type { GoldPerson } from "./gold.ts";

/** Spellings that differ only in marks, case, or letters that stand for one another are one spelling. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replace(/[أإآٱ]/g, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function namesOf({ name, names }: PartyRecord): Set<string> {
  return new Set([name, ...names.map(({ text }) => text)].map(fold));
}

/** A party is a person where one of its spellings is his name, or a string that names him in the text. */
export function isPerson({ name, surface = [] }: GoldPerson, party: PartyRecord): boolean {
  const names = namesOf(party);
  return [name, ...surface].some((spelling) => names.has(fold(spelling)));
}

/** Words that say nothing about which event is meant. */
const WEAK = new Set(["the", "of", "de", "la", "and", "session", "general", "international"]);

const YEAR = /^(19|20)\d\d$/;

/** Two names of an event: years that do not contradict, and half of the shorter one's words. */
export function isSameEvent(one: string, other: string): boolean {
  const [a, b] = [fold(one).split(" "), fold(other).split(" ")];
  const [year, otherYear] = [a.find(isYear), b.find(isYear)];
  if (year !== undefined && otherYear !== undefined && year !== otherYear) return false;
  const words = new Set(a.filter(tells));
  const otherWords = new Set(b.filter(tells));
  return words.intersection(otherWords).size / Math.max(1, Math.min(words.size, otherWords.size)) >= 0.5;
}

function isYear(word: string): boolean {
  return YEAR.test(word);
}

function tells(word: string): boolean {
  return !WEAK.has(word) && !isYear(word);
}
