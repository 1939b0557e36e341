/**
 * What an export or a brief is about: the whole register, or the part of it that somebody asked for. `ids` are those of the records asked for, or codes
 * of states: one, or two for a pair; `name` is how the part is called, for a heading.
 */
export interface Subject {
  readonly kind: "register" | "engagement" | "party" | "pair" | "occasion" | "story";
  readonly ids: readonly string[];
  readonly name: string;
}
