import type { Register } from "../store/register.ts";
import { RegisterError } from "../store/register-error.ts";
import { bringUpToDate, insistOnOwn, isCurrent } from "./current.ts";
import type { Program } from "./program.ts";
import { RegisterView } from "./register-view.ts";
import { isSettled, settleRegister, settleWithin } from "./settle-register.ts";

/** Other processes may go on taking in; after so many tries they have to wait. */
const TRIES = 5;

/** Shows a register that this program derived and in which everything is settled, as it stands at one moment. `work` may not wait. */
export async function readSettled<T>(register: Register, program: Program, work: (view: RegisterView) => T): Promise<T> {
  const view = new RegisterView(register, program.linking);
  for (let tries = 0; tries < TRIES; tries++) {
    await bringUpToDate(register, program);
    settleRegister(register, program.linking);
    const done = register.read(() => (isReady(register, program) ? { result: work(view) } : null));
    if (done !== null) return done.result;
  }
  return register.write(() => {
    insistOnOwn(register, program);
    if (!isCurrent(register, program)) throw new RegisterError(`${register.path} is being derived again: wait until that is done`);
    settleWithin(register, program.linking);
    return work(view);
  });
}

/** Like `readSettled`, for work that waits, such as writing a large export; on a connection that nobody else uses. */
export async function streamSettled<T>(register: Register, program: Program, work: (view: RegisterView) => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    await bringUpToDate(register, program);
    settleRegister(register, program.linking);
    const done = await register.snapshot(async () => {
      if (tries >= TRIES) insistOnOwn(register, program);
      return isReady(register, program) ? { result: await work(new RegisterView(register, program.linking)) } : null;
    });
    if (done !== null) return done.result;
  }
}

function isReady(register: Register, program: Program): boolean {
  return isCurrent(register, program) && isSettled(register);
}
