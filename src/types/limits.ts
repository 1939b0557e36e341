/** How much of what is brought is taken: what exceeds one of these is rejected, and the rest goes on. */
export interface Limits {
  /** The largest document, in bytes as it comes. */
  readonly maxBytes: number;
  /** What an archive and all archives in it may unpack to, in bytes. */
  readonly maxUnpacked: number;
  /** Entries of an archive and of all archives in it. */
  readonly maxEntries: number;
  /** Carriers inside carriers: a mail in an archive is at depth 1. */
  readonly maxDepth: number;
  /** The longest text of one document, in UTF-16 code units: the analysis takes time with its length. */
  readonly maxLetters: number;
  /** How long one document may be read, in seconds. */
  readonly maxSeconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 50_000_000,
  maxUnpacked: 2_000_000_000,
  maxEntries: 100_000,
  maxDepth: 5,
  maxLetters: 2_000_000,
  maxSeconds: 10,
};
