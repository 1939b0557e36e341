import type { LoadedProgram } from "../app/load-program.ts";
import type { OpenDoor } from "../app/serve/door.ts";
import type { Limits } from "../types/limits.ts";
import type { Output } from "./terminal/output.ts";

/** What every command gets: the world, the packs that the command line adds, and the program with them. */
export interface Context extends World {
  readonly program: LoadedProgram;
}

export interface World {
  /** The program with added packs, each a field of work that comes with it or a folder. */
  readonly load: (packs: readonly string[]) => LoadedProgram;
  /** Packs that are added where nobody names any. */
  readonly packs: readonly string[];
  /** The register file where nobody names one. */
  readonly register: string;
  /** How much of what is brought is taken. */
  readonly limits: Limits;
  /** Opens a register to those who ask over the network. */
  readonly serve: OpenDoor;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Data. */
  readonly out: Output;
  /** Messages and progress. */
  readonly messages: Output;
}

/** How a command ended, as its exit status. */
export const STATUS = { done: 0, rejected: 1, wrongUse: 2, cannot: 3 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** Somebody asked for what cannot be meant: one line that says what, and what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
