import type { Field } from "./fields.ts";

/**
 * What became of one thing that was looked for, or found: a `hit`; `missed`; `unexpected`, where nothing of the kind was to be
 * found; or `wrong`, another value than the right one, which counts as missed and as unexpected.
 */
export type Outcome = "hit" | "missed" | "unexpected" | "wrong";

export interface Finding {
  readonly field: Field;
  /** Null for what is asked of several documents together. */
  readonly document: string | null;
  readonly language: string | null;
  readonly story: string;
  readonly outcome: Outcome;
  readonly wanted: string;
  readonly got: string;
}

/** Where a finding belongs: a document, or a story told by several. */
export type Place = Pick<Finding, "document" | "language" | "story">;

export interface Counts {
  readonly hits: number;
  readonly missed: number;
  readonly unexpected: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function count(findings: Iterable<Finding>): Counts {
  let [hits, missed, unexpected] = [0, 0, 0];
  for (const { outcome } of findings) {
    if (outcome === "hit") hits++;
    if (outcome === "missed" || outcome === "wrong") missed++;
    if (outcome === "unexpected" || outcome === "wrong") unexpected++;
  }
  return { hits, missed, unexpected };
}

/** Of nothing that was asked and nothing that was found, all is right. */
export function figures({ hits, missed, unexpected }: Counts): Figures {
  const precision = share(hits, hits + unexpected);
  const recall = share(hits, hits + missed);
  return { precision, recall, f1: share(2 * hits, 2 * hits + missed + unexpected) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
