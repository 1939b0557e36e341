/**
 * A skeleton that is being built, as a whole number: five bits a symbol, the first one highest. What it is follows from the
 * row of symbols alone, so two words that give one row have one skeleton.
 */
export type Code = number;

export const EMPTY: Code = 0;

const BITS = 5;
const MASK = 31;
/** Symbols of a skeleton; what follows tells little more, and is often silent. */
const LONGEST = 6;
/** Words with more consonants are told apart without their vowels. */
const FEW_CONSONANTS = 3;
const VOWEL_AT_START = "A";
const SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZawy";
const FIRST_VOWEL = SYMBOLS.indexOf("a") + 1;
const STARTS_WITH_VOWEL = SYMBOLS.indexOf(VOWEL_AT_START) + 1;

/** Numbers of symbols, as `withSymbol` takes them; throws a RangeError for another. */
export function symbolsOf(text: string): readonly number[] {
  return [...text].map((symbol) => {
    const number = SYMBOLS.indexOf(symbol) + 1;
    if (number === 0) throw new RangeError(`"${symbol}" is no symbol of a skeleton; use ${SYMBOLS}`);
    return number;
  });
}

export function textOf(code: Code): string {
  let text = "";
  for (let rest = code; rest !== EMPTY; rest >>>= BITS) text = SYMBOLS.charAt((rest & MASK) - 1) + text;
  return text;
}

/** A doubled symbol is one; vowels are dropped as soon as there are consonants enough. */
export function withSymbol(code: Code, symbol: number): Code {
  if ((code & MASK) === symbol) return code;
  const consonants = consonantsIn(code);
  if (isVowel(symbol)) return consonants > FEW_CONSONANTS ? code : pushed(code, symbol);
  return pushed(consonants === FEW_CONSONANTS ? withoutVowels(code) : code, symbol);
}

function pushed(code: Code, symbol: number): Code {
  if ((code & MASK) === symbol || code >>> (BITS * (LONGEST - 1)) !== 0) return code;
  return (code << BITS) | symbol;
}

function consonantsIn(code: Code): number {
  let consonants = 0;
  for (let rest = code; rest !== EMPTY; rest >>>= BITS) {
    if (!isVowel(rest & MASK) && (rest & MASK) !== STARTS_WITH_VOWEL) consonants++;
  }
  return consonants;
}

function withoutVowels(code: Code): Code {
  let kept = EMPTY;
  for (let shift = BITS * (LONGEST - 1); shift >= 0; shift -= BITS) {
    const symbol = (code >>> shift) & MASK;
    if (symbol !== 0 && !isVowel(symbol)) kept = pushed(kept, symbol);
  }
  return kept;
}

function isVowel(symbol: number): boolean {
  return symbol >= FIRST_VOWEL;
}
