import { openRegister } from "../store/open-register.ts";
import type { Register } from "../store/register.ts";

export type { Register } from "../store/register.ts";
export { RegisterError } from "../store/register-error.ts";

/**
 * Opens a register file for as long as some work takes.
 * @param create make a new one where there is none; without it that is a `RegisterError`
 */
export async function withRegister<T>(path: string, create: boolean, work: (register: Register) => T | Promise<T>): Promise<T> {
  const register = openRegister(path, { create });
  try {
    return await work(register);
  } finally {
    register.close();
  }
}
