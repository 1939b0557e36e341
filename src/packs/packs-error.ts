/** Packs that somebody named cannot be used: one line that says which, why, and what to do. */
export class PacksError extends Error {
  override readonly name = "PacksError";
}
