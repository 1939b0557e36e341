import { DROPPED, EXPANDS, expansion, foldUnit, LONGEST_EXPANSION } from "./fold-table.ts";

const BLANK = 0x20;
const BREAK = 0x0a;

/** A text folded for comparison, and where each of its units came from. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of each folded unit; one more at the end, the original's length. Never falls. */
  readonly origin: Uint32Array;
}

/**
 * Folds case, diacritics, Arabic letter variants, digits, quotes, dashes and spaces together, and drops what cannot be
 * seen. Two spellings that the press uses for one word fold to one text.
 */
export function fold(text: string): Folded {
  let units = new Uint16Array(text.length + 32);
  let origin = new Uint32Array(units.length + 1);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = foldUnit(unit);
    if (folded === DROPPED) continue;
    // "ß" makes a folded text longer than its original, rarely by much.
    if (length + LONGEST_EXPANSION > units.length) {
      units = grown(units, new Uint16Array(units.length * 2));
      origin = grown(origin, new Uint32Array(units.length + 1));
    }
    if (folded !== EXPANDS) {
      units[length] = folded;
      origin[length++] = at;
      continue;
    }
    for (const part of expansion(unit)) {
      units[length] = part.charCodeAt(0);
      origin[length++] = at;
    }
  }
  origin[length] = text.length;
  return { text: decode(units, length), origin: origin.subarray(0, length + 1) };
}

/** A form of the data or a key, folded, with single blanks between words and none around. */
export function foldForm(form: string): string {
  let folded = "";
  let blank = false;
  for (let at = 0; at < form.length; at++) {
    const unit = form.charCodeAt(at);
    const code = foldUnit(unit);
    if (code === DROPPED) continue;
    if (code === BLANK || code === BREAK) {
      blank = folded !== "";
      continue;
    }
    if (blank) folded += " ";
    blank = false;
    folded += code === EXPANDS ? expansion(unit) : String.fromCharCode(code);
  }
  return folded;
}

function grown<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

// Not TextDecoder: it replaces a lone surrogate, and a text may have been cut there.
function decode(units: Uint16Array, length: number): string {
  return Buffer.from(units.buffer, 0, length * 2).toString("utf16le");
}
