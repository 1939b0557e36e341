import { bringUpToDate } from "../app/current.ts";
import { type Register, withRegister } from "../app/with-register.ts";
import type { Context } from "./context.ts";
import { Progress } from "./terminal/progress.ts";

/** What a rebuild counts that nobody asked for. */
export const DERIVED_AGAIN = "documents derived again by this version of the program";

/** Opens a register that is there, for work on what is derived in it: what another version derived is derived again first. */
export function withCurrentRegister<T>(
  { program, messages }: Context,
  file: string,
  work: (register: Register) => T | Promise<T>,
): Promise<T> {
  return withRegister(file, false, async (register) => {
    const rebuilding = new Progress(messages, DERIVED_AGAIN);
    try {
      await bringUpToDate(register, program, (done, of) => rebuilding.update(done, of));
    } finally {
      rebuilding.stop();
    }
    return await work(register);
  });
}
