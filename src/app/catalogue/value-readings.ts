import { fieldPath } from "../../text/field-path.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { DisagreementRecord, EngagementRecord, EvidenceRecord, ReportRecord } from "../../types/record.ts";
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

/**
 * Every field of an engagement, each value with the words that say it: what the record has, and, where sources disagree, what others have
 * instead, whose words stand in their own accounts.
 */
export function fieldReadings(
  { evidence, disagreements }: EngagementRecord,
  tellings: readonly Pick<ReportRecord, "id" | "evidence">[],
  known: Origined,
): FieldReadings[] {
  const byField = Map.groupBy(evidence, ({ field }) => field);
  const fields = new Set([...byField.keys(), ...disagreements.map(({ field }) => field)]);
  return [...fields].map((field) => {
    const disagreement = disagreements.find((one) => one.field === field);
    const told = [...(byField.get(field) ?? []), ...toldInstead(disagreement, tellings)];
    const { name, party, occasion, key } = fieldPath(field);
    return {
      field,
      name,
      key: party ?? occasion ?? key,
      rule: disagreement?.rule ?? null,
      readings: [...Map.groupBy(told, ({ value }) => value)].map(([value, own]) => ({
        value,
        chosen: disagreement?.readings.find((reading) => reading.value === value)?.chosen ?? true,
        origins: known.origins(own.map(({ document }) => document)),
        words: own.map((words) => wordsOf(words, known)),
      })),
    };
  });
}

/** Words for the values that the record does not have. */
function toldInstead(
  disagreement: DisagreementRecord | undefined,
  tellings: readonly Pick<ReportRecord, "id" | "evidence">[],
): EvidenceRecord[] {
  return (disagreement?.readings ?? []).flatMap(({ value, reports, chosen }) =>
    chosen
      ? []
      : tellings
          .filter(({ id }) => reports.includes(id))
          .flatMap((telling) => telling.evidence.filter((words) => words.field === disagreement?.field && words.value === value)),
  );
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
