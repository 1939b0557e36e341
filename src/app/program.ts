import type { Linking } from "../pipeline/linking.ts";
import type { Document } from "../types/document.ts";
import type { Analysis } from "../types/report.ts";

/** What derives a register from items: pure functions and the version that they are of. */
export interface Program {
  /** Of the program and its data together: whatever another version derived has to be derived again. */
  readonly version: string;
  readonly analyse: (document: Document) => Analysis;
  readonly linking: Linking;
}
