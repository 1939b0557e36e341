/** Something about the register file that a person must know: the message is one whole, clear line. */
export class RegisterError extends Error {
  override readonly name = "RegisterError";
}
