import type { LoadedProgram } from "../../src/app/load-program.ts";
import { documentId, textHash } from "../../src/text/ids.ts";
import { sourceRecord } from "../../src/text/source-record.ts";
import type { Document } from "../../src/types/document.ts";
import type { MentionKind } from "../../src/types/mention.ts";
import { fold } from "../same-name.ts";

/** What is compared between versions of a sentence: dates by ISO value, states by code, cities by English name, persons by name. */
export const VALUE_KINDS = ["dates", "states", "cities", "persons"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** Distinct values of a sentence, in its order; persons as they are written. */
export type Values = Readonly<Record<ValueKind, readonly string[]>>;

export interface VersionReading {
  readonly doc: string;
  readonly language: string;
  /** Whether the program reports an engagement. */
  readonly reports: boolean;
  /** By number of the sentence. */
  readonly sentences: readonly Values[];
}

export type Reader = Pick<LoadedProgram, "analyse" | "readClosely">;

/**
 * The day on which all documents are said to have been published, whatever their language: the set does not say it, and its news are
 * of the last days of that month. Days of the week get their dates from it.
 */
export const REFERENCE = "2018-09-30";

/** A sentence is a paragraph, so that its bounds are beyond doubt. The program is not told the language. */
const BETWEEN = "\n\n";

const KIND_OF: Partial<Record<MentionKind, ValueKind>> = { date: "dates", state: "states", city: "cities", person: "persons" };

/** Reads one version of a document as a whole, and sorts what was found in it by sentence. */
export function readVersion(doc: string, language: string, sentences: readonly string[], reader: Reader): VersionReading {
  const document = documentOf(sentences.join(BETWEEN));
  const found = sentences.map(() => ({ dates: new Map(), states: new Map(), cities: new Map(), persons: new Map() }) as Found);
  const ends = endsOf(sentences);
  for (const { kind, from, exact, value } of reader.readClosely(document).mentions) {
    const own = KIND_OF[kind];
    const at = ends.findIndex((end) => from < end);
    const said = own === "persons" ? exact : value;
    if (own !== undefined && said !== null) found[at]?.[own].set(own === "persons" ? fold(said) : said, said);
  }
  const reports = reader.analyse(document).mainReport !== null;
  return { doc, language, reports, sentences: found.map(valuesOf) };
}

/** Values by what makes them one. */
type Found = Readonly<Record<ValueKind, Map<string, string>>>;

function valuesOf({ dates, states, cities, persons }: Found): Values {
  return { dates: [...dates.values()], states: [...states.values()], cities: [...cities.values()], persons: [...persons.values()] };
}

function documentOf(text: string): Document {
  const record = sourceRecord({ text, published: REFERENCE });
  return { ...record, id: documentId(record), textHash: textHash(text) };
}

function endsOf(sentences: readonly string[]): number[] {
  let end = -BETWEEN.length;
  return sentences.map((sentence) => {
    end += BETWEEN.length + sentence.length;
    return end;
  });
}
