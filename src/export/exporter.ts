import type { RegisterRecords } from "../types/record.ts";

/** A format of the whole register. One file a format, one line in exporters.ts. */
export interface Exporter {
  /** As it is asked for: `--format json`. */
  readonly key: string;
  /** What it is, in one line for people. */
  readonly about: string;
  /** The export piece by piece; nothing is made before it is asked for. */
  readonly write: (records: RegisterRecords) => Iterable<string>;
}
