import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readVersion, type Values } from "../../eval/ntrex/read-version.ts";
import { loadProgram } from "../../src/app/load-program.ts";
import { loadPacks } from "../../src/packs/load.ts";
import type { Packs } from "../../src/packs/types.ts";
import { tokenise } from "../../src/text/tokens.ts";

/** Persons as they are written, cities by their English name, states by code. */
export type Named = Pick<Values, "persons" | "cities" | "states">;

/** Reads the sentences of a document, one after another. */
export interface NameReader {
  readonly name: string;
  /** Whether it tells places from persons. */
  readonly knowsPlaces: boolean;
  readonly read: (doc: string, sentences: readonly string[]) => readonly Named[];
}

export function nameReaders(): readonly NameReader[] {
  const packs = loadPacks();
  return [...ownReaders(), compromiseReader(packs), winkReader(packs)];
}

/** A surname that a document has named before can be known only by who reads all of it: both figures are given. */
function ownReaders(): NameReader[] {
  const program = loadProgram("bench");
  const whole = (doc: string, sentences: readonly string[]): readonly Named[] => readVersion(doc, "en", sentences, program).sentences;
  return [
    { name: "Dragoman, documents", knowsPlaces: true, read: whole },
    {
      name: "Dragoman, each sentence alone",
      knowsPlaces: true,
      read: (doc, sentences) => sentences.flatMap((sentence) => whole(doc, [sentence])),
    },
  ];
}

/**
 * Its people without their titles, and its places but regions, which are not asked for. Places are turned into codes and names by
 * the tables and the gazetteer of this program, so that no spelling counts against it; those that neither knows are left out.
 */
function compromiseReader(packs: Packs): NameReader {
  const read = (sentence: string): Named => {
    const document = nlp(sentence);
    const places = textsOf(document.places().not("#Region"));
    const states = places.map((place) => stateCalled(place, packs) ?? stateCalled(bare(place), packs));
    return {
      persons: textsOf(document.people())
        .map((name) => withoutTitles(bare(name), packs))
        .filter((name) => name !== ""),
      cities: places.flatMap((place, at) => (states[at] === null ? (packs.gazetteer.city(bare(place))?.name ?? []) : [])),
      states: states.filter((state) => state !== null),
    };
  };
  return { name: "compromise", knowsPlaces: true, read: (_, sentences) => sentences.map(read) };
}

function textsOf(found: { json(): unknown }): string[] {
  return (found.json() as { readonly text: string }[]).map(({ text }) => text);
}

/** Punctuation and the ending of the genitive belong to no name. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "").replace(/['’]s?$/u, "");
}

const TITLES: ReadonlySet<string> = new Set(["honorific", "office-head", "office"]);

/** Marks have no titles: those before a name are set aside by the tables of this program, for every tool. */
function withoutTitles(name: string, packs: Packs): string {
  const hits = packs.lexicon.match({ text: name, tokens: tokenise(name).tokens });
  const ends = hits.filter(({ entry, from }) => TITLES.has(entry.kind) && from === 0).map(({ to }) => to);
  const rest = bare(name.slice(Math.max(0, ...ends)));
  return rest === name || ends.length === 0 ? name : withoutTitles(rest, packs);
}

function stateCalled(name: string, { lexicon }: Packs): string | null {
  const hits = lexicon.match({ text: name, tokens: tokenise(name).tokens });
  return hits.find(({ entry, from, to }) => entry.kind === "state" && from === 0 && to === name.length)?.entry.key ?? null;
}

/** Its model knows neither persons nor places: two proper nouns or more in a row are taken for a person. */
function winkReader(packs: Packs): NameReader {
  const wink = winkNLP(model);
  const read = (sentence: string): Named => {
    const tokens = wink.readDoc(sentence).tokens();
    const words = tokens.out() as string[];
    const tags = tokens.out(wink.its.pos) as string[];
    return { persons: runsOf(words, tags).map((name) => withoutTitles(name, packs)), cities: [], states: [] };
  };
  return { name: "wink-nlp", knowsPlaces: false, read: (_, sentences) => sentences.map(read) };
}

const PROPER = "PROPN";

function runsOf(words: readonly string[], tags: readonly string[]): string[] {
  const runs: string[][] = [[]];
  for (const [at, word] of words.entries())
    if (tags[at] === PROPER) runs.at(-1)?.push(word);
    else runs.push([]);
  return runs.filter(({ length }) => length > 1).map((run) => run.join(" "));
}
