import { Command, Option } from "commander";
import type { Context, Status } from "./context.ts";

/** Makes one command; `end` is told how it ended. One file in commands/ and one line in commands.ts. */
export type CreateCommand = (context: Context, end: (status: Status) => void) => Command;

/** A command line, and what it is for. */
export type Example = readonly [line: string, purpose: string];

/** Wider lines leave no room for a purpose beside them. */
const BESIDE = 44;

/**
 * A command whose help ends with examples.
 * @param summary one line for the list of commands
 * @param more what only its own help says
 */
export function command(usage: string, summary: string, more: string, examples: readonly Example[]): Command {
  const [name = "", ...args] = usage.split(" ");
  const created = new Command(name).summary(summary).description(more === "" ? `${summary}.` : `${summary}.\n\n${more}`);
  for (const arg of args) created.argument(arg);
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, purpose]) =>
    width > BESIDE ? `  $ ${line}\n      ${purpose}` : `  $ ${line.padEnd(width)}  ${purpose}`,
  );
  return created.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}

export function registerOption({ register }: Context): Option {
  return new Option("--register <file>", "the register file; the variable DRAGOMAN_REGISTER names another default").default(register);
}
