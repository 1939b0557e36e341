import type { NameComparison } from "../names/names.ts";

/**
 * Among the thousand who hold an office of a state, a namesake of one man is as likely as that a text mistakes his office, or that he
 * holds two: one in a hundred, where one in a hundred thousand bears what the two names have in common.
 */
const TELLING = 500;

/** So many bear what two names have in common that it may well be two people's. */
export function isCommon({ rarity }: Pick<NameComparison, "rarity">): boolean {
  return rarity < TELLING;
}
