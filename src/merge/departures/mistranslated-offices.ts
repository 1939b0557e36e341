import type { Packs } from "../../packs/types.ts";
import { foldForm } from "../../text/fold.ts";
import type { EntryKind } from "../../types/lexicon.ts";
import type { DepartureRecord } from "../../types/record.ts";
import type { OfficeForm } from "../../types/report.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";
import type { PartyEntry } from "../parties/party-entry.ts";
import { type DepartureTables, type DocumentTold, departure } from "./document-told.ts";

/** Shorter words join the others: "de la". */
const SHORTEST = 4;
const OFFICIAL: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "office",
  "office-head",
  "body",
  "org-head",
  "state",
  "state-head",
  "honorific",
]);

interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Words in a machine translation's phrase for an office that nobody who writes the language uses for the offices of this
 * party, nor the data for any: "surveillance nationale de la saleté" (dirt) for "surveillance du territoire".
 */
export function mistranslatedOffices({ source, text, book }: DocumentTold, { packs }: DepartureTables): DepartureRecord[] {
  if (!source.machine) return [];
  return source.analysis.parties.flatMap((party) => {
    const id = source.partyId(party.index);
    const entry = book.entry(id);
    return party.offices.flatMap((office) => {
      const usual = entry && usualPhrase(entry, office);
      if (!entry || !usual) return [];
      const strange = strangeWords(office, knownWords(entry, office.language), packs());
      const field = `participants/${id}/office`;
      return placesOf(strange, text).map((words) =>
        departure(words, { field, expected: usual, against: "register", cause: "mistranslated" }),
      );
    });
  });
}

/** What people mostly write for this office of the party, or for any, in the same language. */
function usualPhrase(entry: PartyEntry, { language, key }: OfficeForm): string | undefined {
  const told =
    entry.phrases
      .get(language)
      ?.ranked()
      .filter(({ origins }) => origins > 0) ?? [];
  return (told.find(({ value }) => value.key === key) ?? told[0])?.value.original;
}

function knownWords(entry: PartyEntry, language: LanguageTag): Set<string> {
  const told =
    entry.phrases
      .get(language)
      ?.ranked()
      .filter(({ origins }) => origins > 0) ?? [];
  return new Set(told.flatMap(({ value }) => wordsOf(value.original).map(({ folded }) => folded)));
}

/** From the long word before the first strange word of a phrase to the last; null where none is strange. */
function strangeWords({ original, language }: OfficeForm, known: ReadonlySet<string>, packs: Packs): string | null {
  const words = wordsOf(original).filter(({ folded }) => folded.length >= SHORTEST);
  const proven = vouchedWords(language, packs);
  const strange = words.filter(({ folded }) => !known.has(folded) && !proven.has(folded));
  const [first, last] = [strange[0], strange.at(-1)];
  if (first === undefined || last === undefined) return null;
  const before = words[words.indexOf(first) - 1];
  return original.slice((before ?? first).from, last.to);
}

/** Every place of a text at which words stand. */
function placesOf(words: string | null, text: string): { from: number; to: number; exact: string }[] {
  const places: { from: number; to: number; exact: string }[] = [];
  if (words === null) return places;
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1))
    places.push({ from, to: from + words.length, exact: words });
  return places;
}

function wordsOf(phrase: string): Word[] {
  return [...phrase.matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    folded: foldForm(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const vouched = new WeakMap<Packs, Map<LanguageTag, Set<string>>>();

/** Words that the data have in offices, bodies and states of a language. */
function vouchedWords(language: LanguageTag, packs: Packs): ReadonlySet<string> {
  const languages = vouched.get(packs) ?? new Map<LanguageTag, Set<string>>();
  vouched.set(packs, languages);
  const known = languages.get(language);
  if (known !== undefined) return known;
  const own = packs.lexicon.entries.filter((entry) => entry.language === language);
  const calques = own.filter(({ kind }) => kind === "calque").map(({ form }) => foldForm(form));
  // The data also know what machines make of an office, so that it is found: such a row proves no word.
  const sound = own.filter(({ kind, form }) => OFFICIAL.has(kind) && !calques.some((calque) => foldForm(form).includes(calque)));
  const words = new Set(sound.flatMap(({ form }) => wordsOf(form).map(({ folded }) => folded)));
  languages.set(language, words);
  return words;
}
