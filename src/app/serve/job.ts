import type { Rejection } from "../../types/document.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { Limits } from "../../types/limits.ts";
import type { Mention } from "../../types/mention.ts";
import type { IsoDate } from "../../types/vocabulary.ts";
import type { CitedBrief } from "../brief/brief-about.ts";
import type { AddedDocument } from "../catalogue/added-documents.ts";
import type { Intake } from "../ingest.ts";
import type { Selection } from "../select/select-part.ts";
import type { StoryComparison } from "./compare-story.ts";

/** What a worker is started with. */
export interface Office {
  readonly version: string;
  readonly packs: readonly string[];
  readonly register: string;
  readonly limits: Limits;
}

/** A file that was brought: where its copy lies, and what it was called. */
export interface Brought {
  readonly file: string;
  readonly name: string;
}

/** What takes long and is done beside the answers. */
export type Job =
  | { readonly task: "generation" }
  | { readonly task: "catalogue"; readonly path: string }
  | { readonly task: "ingest"; readonly files: readonly Brought[]; readonly lines: string | null }
  | { readonly task: "compare"; readonly documents: readonly DocumentId[] }
  | { readonly task: "mentions"; readonly document: DocumentId }
  | { readonly task: "pin"; readonly id: string }
  | { readonly task: "brief"; readonly terms: readonly string[]; readonly on: IsoDate }
  | { readonly task: "export"; readonly format: string; readonly part: Selection };

/** How far an ingest is. */
export type IngestStep =
  | { readonly step: "rebuilding"; readonly done: number; readonly of: number }
  | {
      readonly step: "kept";
      readonly documents: number;
      readonly known: number;
      readonly rejected: number;
      readonly rejections: readonly Rejection[];
    }
  | { readonly step: "joining" };

/** What a worker says of its job; the last is one of `done` and `failed`. */
export type Saying =
  | { readonly say: "step"; readonly step: IngestStep }
  /** A piece of an export; the next one is made once this was taken. */
  | { readonly say: "piece"; readonly piece: string | Uint8Array }
  | { readonly say: "done"; readonly result: JobResults[Task] }
  | { readonly say: "failed"; readonly name: string; readonly message: string };

export type Task = Job["task"];

/** What comes of a job. */
export interface JobResults {
  /** Which content the register has. */
  readonly generation: string;
  /** Of which content the catalogue is. */
  readonly catalogue: string;
  readonly ingest: { readonly intake: Intake; readonly added: readonly AddedDocument[] };
  readonly compare: StoryComparison;
  readonly mentions: readonly Mention[];
  readonly pin: null;
  readonly brief: CitedBrief;
  readonly export: null;
}
