/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 to `below`, not included. */
  readonly whole: (below: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const whole = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const one = <T>(of: readonly T[]): T => {
    const found = of[whole(of.length)];
    if (found === undefined) throw new Error("chance needs something to choose from");
    return found;
  };
  return { whole, one };
}
