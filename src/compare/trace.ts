import { hashWord } from "../text/hash-word.ts";

/**
 * What a passage and its counterpart in another language have in common: entries of the data (`term`), numbers, dates, parts of
 * names, and the words themselves as they are written (`word`), begin (`stem`) or sound (in Latin letters or in others).
 */
const KINDS = ["value", "number", "name", "term", "word", "stem", "sign", "latin-sound", "sound"] as const;
export type TraceKind = (typeof KINDS)[number];

/** A trace's kind and a hash of its key, in 31 bits. */
export type Trace = number;

const HASH_BITS = 27;
const LATIN_SOUND = KINDS.indexOf("latin-sound");
const SOUND = KINDS.indexOf("sound");

export function traceOf(kind: TraceKind, key: string): Trace {
  return (KINDS.indexOf(kind) << HASH_BITS) | (hashWord(key) >>> (32 - HASH_BITS));
}

export function kindOfTrace(trace: Trace): TraceKind {
  return KINDS[trace >> HASH_BITS] ?? "word";
}

/** A sound as it would be in the other script: within one script the letters are there. Any other trace itself. */
export function inOtherScript(trace: Trace): Trace {
  const kind = trace >> HASH_BITS;
  if (kind < LATIN_SOUND) return trace;
  return kind === SOUND ? trace - (1 << HASH_BITS) : trace + (1 << HASH_BITS);
}

/** A trace that is one for sounds in whatever script. */
export function acrossScripts(trace: Trace): Trace {
  return trace >> HASH_BITS === SOUND ? inOtherScript(trace) : trace;
}
