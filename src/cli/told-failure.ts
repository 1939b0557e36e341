import { PacksError } from "../app/check-packs.ts";
import { UnknownFormat } from "../app/export-register.ts";
import { JudgementError } from "../app/judge.ts";
import { SelectionError } from "../app/select/selection-error.ts";
import { TokenBookError } from "../app/serve/token-book.ts";
import { RegisterError } from "../app/with-register.ts";
import { type Context, STATUS, type Status, UsageError } from "./context.ts";

const WRONG_USE = [UsageError, JudgementError, UnknownFormat, SelectionError, PacksError];

/** Tells why a command could not do what was asked: in a line where somebody can mend it, with all that is known where nobody can. */
export function toldFailure(error: unknown, { messages }: Context): Status {
  const say = (text: string): void => messages.line(`${messages.paint("red", "dragoman:")} ${text}`);
  if (WRONG_USE.some((kind) => error instanceof kind)) {
    say((error as Error).message);
    return STATUS.wrongUse;
  }
  if (error instanceof RegisterError || error instanceof TokenBookError || isFromSystem(error)) say(error.message);
  else say(`this should not have happened, please report it:\n${error instanceof Error ? error.stack : String(error)}`);
  return STATUS.cannot;
}

/** No space left, no right to write, and the like. */
function isFromSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
