import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether a document reports an official engagement, as a reader marked it; the mark holds for its translations. */
export interface EngagementMark {
  readonly doc: string;
  readonly mark: "engagement" | "doubtful" | "none";
}

export interface DateMark {
  /** An ISO prefix, `start/end`, `--09-10` or `--11` where the year is open, or the English name of a weekday. */
  readonly value: string;
  readonly basis: "day" | "month-day" | "month" | "quarter" | "year" | "weekday";
  readonly direction?: "past";
}

export interface StateMark {
  readonly code: string;
  /** Its name; an adjective of the state and its bodies; or an adjective or name of people and things (`other`). */
  readonly as: "name" | "adjective" | "other";
}

export interface CityMark {
  readonly name: string;
  /** The state for whose government the city stands. */
  readonly metonymOf?: string;
}

/** What a reader found in one English sentence; `sentence` counts from 0. */
export interface SentenceMarks {
  readonly doc: string;
  readonly sentence: number;
  readonly dates?: readonly DateMark[];
  readonly states?: readonly StateMark[];
  readonly cities?: readonly CityMark[];
  readonly persons?: readonly string[];
  readonly doubtful?: readonly { readonly kind: "state" | "city" | "person"; readonly value: string }[];
}

export interface Marks {
  readonly engagements: readonly EngagementMark[];
  readonly sentences: readonly SentenceMarks[];
}

/** The marks that stand beside this file. What their words mean is written in them. */
export function readMarks(): Marks {
  const { documents } = read("engagements.json") as { readonly documents: readonly EngagementMark[] };
  const { sentences } = read("sentences.json") as { readonly sentences: readonly SentenceMarks[] };
  return { engagements: documents, sentences };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8"));
}
