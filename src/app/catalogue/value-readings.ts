import { fieldPath } from "../../text/field-path.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { EngagementRecord, EvidenceRecord } from "../../types/record.ts";
import type { LanguageTag } from "../../types/vocabulary.ts";

/** Words of one document that say a value. */
export interface ValueWords extends Pick<EvidenceRecord, "document" | "from" | "to" | "exact" | "supports"> {
  /** Of the paragraph in which they stand. */
  readonly language: LanguageTag | null;
  /** Which of the independent origins the document is of, counted from 1. */
  readonly origin: number;
}

/** One value that documents give a field. */
export interface ValueReading {
  readonly value: string;
  /** The record has it. */
  readonly chosen: boolean;
  readonly origins: number;
  readonly words: readonly ValueWords[];
}

/** A field of an engagement with everything that is told of it. */
export interface FieldReadings {
  /** `when`, `participants/par_…`, `participants/par_…/office`: as evidence and disagreements have it. */
  readonly field: string;
  /** What it is a field of: `participants`. */
  readonly name: string;
  /** The party, occasion, state or topic that the field names; null for one that there is once. */
  readonly key: string | null;
  /** The rule by which the record has its value; null where sources agree. */
  readonly rule: string | null;
  readonly readings: readonly ValueReading[];
}

export interface Origined {
  readonly origin: (document: DocumentId) => number;
  readonly origins: (documents: Iterable<DocumentId>) => number;
  readonly languageAt: (document: DocumentId, at: number) => LanguageTag | null;
}

/** Every field of an engagement, each value with the words that say it: what sources disagree about first says what the record has. */
export function fieldReadings({ evidence, disagreements }: EngagementRecord, known: Origined): FieldReadings[] {
  const fields = Map.groupBy(evidence, ({ field }) => field);
  return [...fields].map(([field, own]) => {
    const disagreement = disagreements.find((one) => one.field === field);
    const values = Map.groupBy(own, ({ value }) => value);
    const { name, party, occasion, key } = fieldPath(field);
    return {
      field,
      name,
      key: party ?? occasion ?? key,
      rule: disagreement?.rule ?? null,
      readings: [...values].map(([value, told]) => ({
        value,
        chosen: disagreement?.readings.find((reading) => reading.value === value)?.chosen ?? true,
        origins: known.origins(told.map(({ document }) => document)),
        words: told.map((words) => wordsOf(words, known)),
      })),
    };
  });
}

function wordsOf({ document, from, to, exact, supports }: EvidenceRecord, { origin, languageAt }: Origined): ValueWords {
  return {
    document,
    from,
    to,
    exact,
    ...(supports !== undefined && { supports }),
    language: languageAt(document, from),
    origin: origin(document),
  };
}
