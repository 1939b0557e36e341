import { Unreadable } from "../unreadable.ts";
import { detectedCharset } from "./detected-charset.ts";
import { letterLikelihood } from "./letter-likelihood.ts";

export interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it: `utf-8`, `windows-1256`. */
  readonly charset: string;
  readonly basis: "bom" | "declared" | "utf-8" | "detected";
}

/** What texts in Arabic, Turkish, French and Spanish are written in, the commonest first. */
const LIKELY = ["windows-1252", "windows-1256", "windows-1254", "iso-8859-6"];
const SAMPLE = 8192;
const PART = 256;
/** A declaration is believed unless another decoding is this much likelier, in points per hundred letters. */
const TRUST = 60;
const LEAST_LIKELY = -150;
/** Below this, a detector that knows more character sets is asked too. */
const CONVINCING = 150;
/** A text in UTF-8 with a few broken places is still one: so many characters must be whole for one that is not. */
const WHOLE_FOR_ONE_BROKEN = 20;

/**
 * Text of bytes in any of the character sets that texts come in, without a byte order mark: by the mark, as strict UTF-8, as declared
 * where the letters bear it out, by likelihood.
 * @throws Unreadable when they are binary, or letters in no known character set.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return { text: decode(bytes, marked), charset: marked, basis: "bom" };
  const wide = byZeros(bytes);
  if (wide !== null) return { text: decode(bytes, wide), charset: wide, basis: "detected" };
  if (bytes.includes(0) || hasControls(bytes))
    throw new Unreadable("binary", "it holds bytes that no text has", "save it as plain text in UTF-8");
  const strict = decodeStrictly(bytes, "utf-8");
  if (strict !== null) return { text: strict, charset: "utf-8", basis: "utf-8" };
  return byLetters(bytes, canonical(declared));
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: its spaces, line ends and figures have a zero byte, always on the same side. */
function byZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const sides = [0, 0];
  for (let place = sample.indexOf(0); place !== -1; place = sample.indexOf(0, place + 1)) sides[place % 2] = (sides[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = sides;
  if (even === 0 && odd === 0 && !hasControls(sample)) return null;
  const charset = odd >= even ? "utf-16le" : "utf-16be";
  const text = decode(sample.subarray(0, sample.length & ~1), charset);
  return isWriting(text) ? charset : null;
}

/** Whether nearly all of it is letters, figures, spaces and marks of few scripts, as no binary file is. */
function isWriting(text: string): boolean {
  if (text.length < 2) return false;
  const good = text.match(/[\t\n\r\u0020-\u007e\u00a0-\u024f\u0600-\u06ff\u2010-\u203a\u20ac]/g)?.length ?? 0;
  return good * 100 >= text.length * 97;
}

function hasControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b && byte !== 0x1a) || byte === 0x7f) controls++;
  return controls * 100 > sample.length;
}

function byLetters(bytes: Uint8Array, declared: string | null): Decoded {
  const sample = tellingPart(bytes);
  const likelihood = (charset: string): number => letterLikelihood(decode(sample, charset));
  let [best, points] = likeliest(isMostlyUtf8(sample) ? ["utf-8", ...LIKELY] : LIKELY, likelihood);
  if (points < CONVINCING) [best, points] = likeliest([best, ...guessed(sample)], likelihood);
  if (declared !== null && declared !== "utf-8") {
    const own = likelihood(declared);
    if (own >= LEAST_LIKELY && own + TRUST >= points) return { text: decode(bytes, declared), charset: declared, basis: "declared" };
  }
  if (points < LEAST_LIKELY)
    throw new Unreadable("encoding", "its letters make sense in no known character set", "convert it to UTF-8, for example with iconv");
  return { text: decode(bytes, best), charset: best, basis: "detected" };
}

/** The first of the likeliest. */
function likeliest(charsets: readonly string[], likelihood: (charset: string) => number): [charset: string, points: number] {
  return charsets
    .map((charset): [string, number] => [charset, likelihood(charset)])
    .reduce((one, other) => (other[1] > one[1] ? other : one));
}

/** What a detector of many character sets makes of it. */
function guessed(sample: Uint8Array): string[] {
  const charset = canonical(detectedCharset(sample));
  return charset === null || charset.startsWith("utf-16") ? [] : [charset];
}

function isMostlyUtf8(sample: Uint8Array): boolean {
  const text = decode(sample, "utf-8");
  let [whole, broken] = [0, 0];
  for (const letter of text) {
    if (letter === "\ufffd") broken++;
    else if (letter > "\x7f") whole++;
  }
  return whole >= broken * WHOLE_FOR_ONE_BROKEN;
}

/** The parts that have letters beyond ASCII, as far as they go into a sample: a page may begin with kilobytes of plain script. */
function tellingPart(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let start = nextHigh(bytes, 0); start < bytes.length && size < SAMPLE; start = nextHigh(bytes, start)) {
    // No letter of several bytes is cut: both ends are ASCII.
    const from = Math.max(0, start - 1);
    let end = Math.min(bytes.length, start + PART);
    while (end < bytes.length && (bytes[end] ?? 0) >= 0x80) end++;
    parts.push(bytes.subarray(from, end + 1));
    size += end + 1 - from;
    start = end + 1;
  }
  return Buffer.concat(parts);
}

function nextHigh(bytes: Uint8Array, from: number): number {
  for (let place = from; place < bytes.length; place++) if ((bytes[place] ?? 0) >= 0x80) return place;
  return bytes.length;
}

/** The standard's name for a label; null for one that it does not know. */
function canonical(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes).toWellFormed();
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
