import type { TokenScript } from "../types/token.ts";
import { DROPPED, foldUnit } from "./fold-table.ts";

export const SIGN = 1;
export const LETTER = 2;
export const MARK = 3;
export const DIGIT = 4;
export const SPACE = 5;
export const BREAK = 6;
export const SURROGATE = 7;
/** Dropped by folding and no part of a word: marks of direction, zero-width signs. */
export const INVISIBLE = 8;

export const UPPER = 1;
export const LOWER = 2;
export const CASELESS = 3;

// Filled as units are met: a text uses a few hundred of the 65,536.
const classes = new Uint8Array(0x10000);
const cases = new Uint8Array(0x10000);

/** Class of a UTF-16 unit of a text or of a folded text. */
export function classOf(unit: number): number {
  const known = classes[unit] as number;
  return known !== 0 ? known : keep(classes, unit, classify(unit));
}

/** Whether a unit is a capital. */
export function caseOf(unit: number): number {
  const known = cases[unit] as number;
  return known !== 0 ? known : keep(cases, unit, classifyCase(unit));
}

/** Script of a letter; a table is not worth it for two ranges. */
export function scriptOf(unit: number): TokenScript {
  if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) return "Latn";
  return (unit >= 0x600 && unit < 0x780) ||
    (unit >= 0x870 && unit < 0x900) ||
    (unit >= 0xfb50 && unit < 0xfe00) ||
    (unit >= 0xfe70 && unit < 0xfeff)
    ? "Arab"
    : "other";
}

function keep(table: Uint8Array, unit: number, value: number): number {
  table[unit] = value;
  return value;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return SURROGATE;
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  const char = String.fromCharCode(unit);
  if (/[\n\v\f\r\u0085\u2028\u2029]/.test(char)) return BREAK;
  if (/[\s\0]/.test(char) && unit !== 0xfeff) return SPACE;
  if (/\p{M}/u.test(char) || unit === 0x640) return unit === 0xfe0e || unit === 0xfe0f || unit === 0x34f ? INVISIBLE : MARK;
  if (/[\p{L}\p{Nd}\p{Nl}]/u.test(char)) return LETTER;
  return foldUnit(unit) === DROPPED ? INVISIBLE : SIGN;
}

function classifyCase(unit: number): number {
  const char = String.fromCharCode(unit);
  if (char.toLowerCase() !== char) return UPPER;
  return char.toUpperCase() !== char ? LOWER : CASELESS;
}
