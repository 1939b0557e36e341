import { foldForm } from "../../text/fold.ts";
import { byCodeUnits } from "../../text/order.ts";
import type { PartyId } from "../../types/ids.ts";
import type { DepartureRecord } from "../../types/record.ts";
import type { StateCode } from "../../types/vocabulary.ts";
import { PartyBook } from "../parties/party-book.ts";
import type { PartyEntry } from "../parties/party-entry.ts";
import type { Source } from "../source.ts";
import { type DepartureTables, type DocumentTold, departure } from "./document-told.ts";

/** So many independent origins establish a spelling against a text that people wrote. */
const ESTABLISHED = 2;
/** A full name; of two words that are alike a third of a longer one may be lost. */
const FULL = 2;

/** Capitalised words behind one another, with small ones between them: what may be a name. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’]+(?:[ \u00a0-](?:\p{Ll}{1,3}[ \u00a0])?\p{Lu}[\p{L}\p{M}'’]+)+/gu;
const LATIN = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u;

interface KnownName {
  readonly id: PartyId;
  readonly text: string;
  readonly words: readonly string[];
  /** Independent texts by people that spell it so. */
  readonly origins: number;
  readonly against: "story" | "register";
}

interface Candidate {
  readonly from: number;
  readonly exact: string;
}

/**
 * The name of somebody of the story, or of whom the register knows to be the same person, spelt as no other text of people spells
 * it: "Tebo Do Marsak Lori" where they have Thibault de Marsac-Lorry. Only names that are written in Latin script at home: a
 * romanisation has many good spellings.
 */
export function misspeltNames(told: DocumentTold, tables: DepartureTables): DepartureRecord[] {
  const { source, text } = told;
  const known = knownNames(told);
  if (known.length === 0) return [];
  const spelt = new Set(known.map(({ words }) => words.join(" ")));
  return candidates(text).flatMap((candidate) => {
    const words = wordsOf(candidate.exact);
    if (spelt.has(words.join(" "))) return [];
    const meant = known.find((name) => isMisspelling(words, name, tables));
    if (meant === undefined || !(source.machine || meant.origins >= ESTABLISHED)) return [];
    const { from, exact } = candidate;
    const { id, text: expected, against } = meant;
    return [departure({ from, to: from + exact.length, exact }, { field: `participants/${id}`, expected, against, cause: "misspelt" })];
  });
}

/** Full names in Latin script that other texts of people have; those that most of them spell so first. */
function knownNames({ source, story, book }: DocumentTold): KnownName[] {
  const others = new PartyBook();
  for (const other of story) if (!other.machine && other.leader !== source.leader) others.add(other);
  const ofStory = others.ids().flatMap((id) => namesOf(others.entry(id), "story", null));
  const own = new Set(source.analysis.parties.map(({ index }) => source.partyId(index)));
  const ofRegister = [...own].flatMap((id) => (ofStory.some((name) => name.id === id) ? [] : namesOf(book.entry(id), "register", source)));
  return [...ofStory, ...ofRegister].sort((a, b) => b.origins - a.origins || byCodeUnits(a.text, b.text));
}

/** @param own a text whose spelling the entry counts too */
function namesOf(entry: PartyEntry | undefined, against: KnownName["against"], own: Source | null): KnownName[] {
  if (entry?.type !== "person" || !isLatinAtHome(entry.country())) return [];
  return entry.spellings.texts().flatMap(({ text, origins, documents }) => {
    const words = wordsOf(text);
    const byOthers = origins - Number(own !== null && !own.machine && documents.includes(own.id));
    return words.length < FULL || byOthers < 1 || !LATIN.test(text) ? [] : [{ id: entry.id, text, words, origins: byOthers, against }];
  });
}

/** Whether the language that most of a state's people read is written in Latin letters (CLDR's likely subtags). */
function isLatinAtHome(state: StateCode | null): boolean {
  return state !== null && new Intl.Locale(`und-${state}`).maximize().script === "Latn";
}

/** Every run of capitalised words, and its parts of two words and more: titles may stand before a name. */
function candidates(text: string): Candidate[] {
  return [...text.matchAll(CAPITALISED)].flatMap(({ 0: run, index }) =>
    [...run.matchAll(/\p{Lu}[\p{L}\p{M}'’]+/gu)].map(({ index: at }) => ({ from: index + at, exact: run.slice(at) })),
  );
}

function wordsOf(name: string): string[] {
  return foldForm(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "");
}

/**
 * Word for word alike, at most one of three or more only in how it begins ("Tebo" for Thibault; José is not Juan); the last ones
 * sound alike. The letters of the words alone count: accents and hyphens are the printer's.
 */
function isMisspelling(words: readonly string[], name: KnownName, { compare }: DepartureTables): boolean {
  if (words.length !== name.words.length || words.length < FULL) return false;
  const alike = words.map((word, at) => word === name.words[at] || compare(word, name.words[at] ?? "").verdict !== "different");
  if (alike.at(-1) !== true) return false;
  const unlike = alike.flatMap((same, at) => (same ? [] : [at]));
  return (
    unlike.length === 0 ||
    (unlike.length === 1 && words.length > FULL && unlike.every((at) => opening(words[at]) === opening(name.words[at])))
  );
}

/** The first two consonants; letters that only soften another are none. */
function opening(word = ""): string {
  return word.replace(/[aeiouyh]/g, "").slice(0, 2);
}
