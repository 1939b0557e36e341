import { Command, CommanderError, Option } from "commander";
import type { LoadedProgram } from "../app/load-program.ts";
import type { CreateCommand } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { type Context, STATUS, type Status, type World } from "./context.ts";

const ABOUT =
  "Reads press coverage and communiqués in many languages and keeps a register of official engagements: who met whom, when, where, about what, and who says so. Every value opens at its words.";

const FIRST_STEPS = `
First steps:
  $ dragoman demo                        see it at work on the samples that come with it
  $ dragoman ingest press/               read a folder into dragoman.sqlite
  $ dragoman list --state MA             what is in it
  $ dragoman show ID                     one engagement with the words for every value

Data go to standard output, messages to standard error.
Exit status: 0 done, 1 done but some input was rejected, 2 wrong use, 3 cannot go on.`;

/**
 * Runs one command line.
 * @param version as `--version` prints it
 * @param args without the program's own name
 */
export async function run(world: World, version: string, args: readonly string[]): Promise<Status> {
  let status: Status = STATUS.done;
  const context: Context = {
    ...world,
    get packs() {
      return program.opts<{ packs?: string[] }>().packs ?? world.packs;
    },
    get program() {
      loaded ??= world.load(context.packs);
      return loaded;
    },
  };
  let loaded: LoadedProgram | undefined;
  const program = new Command("dragoman").description(ABOUT).version(version).addOption(packsOption()).addHelpText("after", FIRST_STEPS);
  program.helpCommand(false).showHelpAfterError("(dragoman --help shows what there is)").exitOverride();
  program.configureOutput({
    writeOut: (text) => void context.out.sink.write(text),
    writeErr: (text) => void context.messages.sink.write(text),
    outputError: (text, write) => write(text.replace(/^error:/, "dragoman:")),
    getOutHelpWidth: () => context.out.width,
    getErrHelpWidth: () => context.messages.width,
  });
  for (const create of await commandsFor(args)) {
    const command = create(context, (ended) => {
      status = ended;
    });
    for (const own of [command, ...command.commands]) settle(own, program);
    program.addCommand(command);
  }
  try {
    if (args.length === 0) program.help();
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.done : STATUS.wrongUse;
    // Who can throw what is known to the whole program, which a command that ends well does not wait for.
    return (await import("./told-failure.ts")).toldFailure(error, context);
  }
}

/** The one that a command line begins with; all of them for help, and where something else stands first. */
async function commandsFor([first]: readonly string[]): Promise<readonly CreateCommand[]> {
  const own = COMMANDS.filter(({ name }) => name === first);
  return await Promise.all((own.length > 0 ? own : COMMANDS).map(({ load }) => load()));
}

/** What commander hands down only to commands that it makes itself. */
function settle(command: Command, program: Command): void {
  const line = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`;
  command.copyInheritedSettings(program).helpCommand(false).showHelpAfterError(`(dragoman ${line} --help shows examples)`);
}

/** Before or behind the command: whatever reads texts reads them with these. */
function packsOption(): Option {
  const help =
    "add a field of work to what is read: a folder of your own, or one that comes with the program (defence, foreign-affairs, justice); may be given again";
  return new Option("--packs <dir>", help).argParser((dir: string, before: string[] = []) => [...before, dir]);
}
