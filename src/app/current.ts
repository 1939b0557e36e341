import { getDerived } from "../store/derived.ts";
import type { Register } from "../store/register.ts";
import { RegisterError } from "../store/register-error.ts";
import type { Program } from "./program.ts";
import { packsAdded } from "./program-version.ts";
import { rebuild } from "./rebuild.ts";

/** Derives everything again where another version of the program or its data derived it, or where a rebuild was left half done. */
export async function bringUpToDate(register: Register, program: Program, rebuilt?: (done: number, of: number) => void): Promise<void> {
  if (register.read(() => isCurrent(register, program))) return;
  insistOnSamePacks(register, program);
  await rebuild(register, program, rebuilt);
}

/**
 * A register that was derived with other packs is not derived again by the way: who forgets them once would lose what they find.
 * @throws RegisterError
 */
function insistOnSamePacks(register: Register, program: Program): void {
  const derived = register.read(() => getDerived(register, "program"));
  if (derived === undefined) return;
  const [before, now] = [packsAdded(derived), packsAdded(program.version)];
  if (before.join("\n") === now.join("\n")) return;
  throw new RegisterError(
    `${register.path} was derived ${withPacks(before)}, and this command was given ${now.length === 0 ? "none" : now.join(", ")}: ` +
      `give it the same, or run dragoman rebuild ${now.map((name) => `--packs ${name} `).join("")}once to derive the register with what you give`,
  );
}

const withPacks = (names: readonly string[]): string =>
  names.length === 0 ? "without added packs" : `with the packs ${names.join(", ")} added`;

/** Whether this program derived all that is derived; within the transaction that the caller holds. */
export function isCurrent(register: Register, program: Program): boolean {
  return isOwn(register, program) && getDerived(register, "rebuilding") === undefined;
}

/**
 * For a change that is about to be made, within its transaction: since the register was brought up to date, a process
 * of another version may have derived it again.
 * @throws RegisterError
 */
export function insistOnOwn(register: Register, program: Program): void {
  if (isOwn(register, program)) return;
  throw new RegisterError(
    `${register.path} was meanwhile derived by another version of the program or its data: let only one version use it, and run this again`,
  );
}

/** Whether this program derived the register or is deriving it; an empty one is anybody's. */
function isOwn(register: Register, program: Program): boolean {
  const [rebuilding] = getDerived(register, "rebuilding")?.split("\n") ?? [];
  return (rebuilding ?? getDerived(register, "program") ?? program.version) === program.version;
}
