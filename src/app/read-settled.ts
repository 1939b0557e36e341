import type { Register } from "../store/register.ts";
import type { Program } from "./program.ts";
import { RegisterView } from "./register-view.ts";
import { isSettled, settleRegister, settleWithin } from "./settle-register.ts";

/** Other processes may go on taking in; after so many tries they have to wait. */
const TRIES = 5;

/** Shows a register in which everything is settled, as it stands at one moment. `work` may not wait. */
export function readSettled<T>(register: Register, program: Program, work: (view: RegisterView) => T): T {
  const view = new RegisterView(register, program.linking);
  for (let tries = 0; tries < TRIES; tries++) {
    settleRegister(register, program.linking);
    const done = register.read(() => (isSettled(register) ? { result: work(view) } : null));
    if (done !== null) return done.result;
  }
  return register.write(() => {
    settleWithin(register, program.linking);
    return work(view);
  });
}

/** Like `readSettled`, for work that waits, such as writing a large export; on a connection that nobody else uses. */
export async function streamSettled<T>(register: Register, program: Program, work: (view: RegisterView) => Promise<T>): Promise<T> {
  for (;;) {
    settleRegister(register, program.linking);
    const done = await register.snapshot(async () =>
      isSettled(register) ? { result: await work(new RegisterView(register, program.linking)) } : null,
    );
    if (done !== null) return done.result;
  }
}
