import type { Part } from "../../brief/part.ts";
import { byCodeUnits } from "../../text/order.ts";
import { type Writing, writingOf } from "../../text/writing.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { EvidenceRecord, SpanRecord } from "../../types/record.ts";

/** Words as a page shows them, and where they stand: several texts may say the same. */
export interface CitedWords extends Writing {
  readonly exact: string;
  /** The part of a value that they carry, where it is only one. */
  readonly supports: string | null;
  readonly sources: readonly [WordSource, ...WordSource[]];
}

/** Where words stand, in UTF-16 code units, and whether a machine translated the text. */
export interface WordSource {
  readonly document: DocumentId;
  readonly from: number;
  readonly to: number;
  readonly machine: boolean;
}

type Words = SpanRecord & { readonly document: DocumentId; readonly supports?: string };

/** Words of one text, with the direction and the language in which they are written. */
export function citedWords(words: Words, part: Part): CitedWords {
  const { document, exact, supports } = words;
  const languages = part.documents.get(document)?.languages ?? [];
  return { ...writingOf(exact, languages), exact, supports: supports ?? null, sources: [sourceOf(words, part)] };
}

function sourceOf({ document, from, to }: Words, part: Part): WordSource {
  return { document, from, to, machine: part.documents.get(document)?.translated?.machine ?? false };
}

/** Words for a field, the same ones once: those of people before those of machines, then as texts were published. */
export function wordsFor(field: string, evidence: readonly EvidenceRecord[], part: Part): CitedWords[] {
  return together(
    evidence.filter((own) => own.field === field),
    part,
  );
}

/** The same words once, with every text that has them. */
export function together(words: readonly Words[], part: Part): CitedWords[] {
  const isMachine = ({ document }: Words): boolean => part.documents.get(document)?.translated?.machine ?? false;
  const inOrder = words.toSorted(
    (a, b) => Number(isMachine(a)) - Number(isMachine(b)) || byPublication(a.document, b.document, part) || a.from - b.from,
  );
  return [...Map.groupBy(inOrder, ({ exact, supports }) => `${exact}\n${supports ?? ""}`).values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const others = new Map(rest.filter(({ document }) => document !== first.document).map((own) => [own.document, sourceOf(own, part)]));
    const { sources, ...cited } = citedWords(first, part);
    return [{ ...cited, sources: [...sources, ...others.values()] as const }];
  });
}

/** Documents in the order of their publication, undated ones last. */
export function byPublication(a: DocumentId, b: DocumentId, { documents }: Part): number {
  const [one, other] = [a, b].map((id) => documents.get(id)?.published ?? "9999") as [string, string];
  return byCodeUnits(one, other) || byCodeUnits(a, b);
}
