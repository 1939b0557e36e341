import { DROPPED, EXPANDS, expansion, foldUnit } from "./fold-table.ts";

/** A text folded for comparison, and where each of its units came from. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of each folded unit; one more at the end, the original's length. Never falls. */
  readonly origin: Uint32Array;
}

const CHUNK = 8192;

/**
 * Folds case, diacritics, Arabic letter variants, digits, quotes, dashes and spaces together, and drops what cannot be
 * seen. Two spellings that the press uses for one word fold to one text.
 */
export function fold(text: string): Folded {
  const units = new Growing(text.length + 16);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = foldUnit(unit);
    if (folded === DROPPED) continue;
    if (folded !== EXPANDS) units.push(folded, at);
    else for (const part of expansion(unit)) units.push(part.charCodeAt(0), at);
  }
  return units.finish(text.length);
}

/** A form of the data or a key, folded, with single blanks between words and none around. */
export function foldForm(form: string): string {
  return fold(form).text.replace(/\s+/g, " ").trim();
}

/** Typed arrays that grow: expansions ("ß") make a folded text longer than its original. */
class Growing {
  #units: Uint16Array;
  #origin: Uint32Array;
  #length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity);
    this.#origin = new Uint32Array(capacity + 1);
  }

  push(unit: number, origin: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#origin[this.#length++] = origin;
  }

  finish(end: number): Folded {
    this.#origin[this.#length] = end;
    return { text: decode(this.#units.subarray(0, this.#length)), origin: this.#origin.slice(0, this.#length + 1) };
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2);
    units.set(this.#units);
    const origin = new Uint32Array(units.length + 1);
    origin.set(this.#origin);
    this.#units = units;
    this.#origin = origin;
  }
}

function decode(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  return text;
}
