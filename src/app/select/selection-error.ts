/** What somebody asked for is not in the register, or may be several things: one text that says so, and what to do. */
export class SelectionError extends Error {
  override readonly name = "SelectionError";
}
