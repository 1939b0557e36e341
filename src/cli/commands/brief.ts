import { briefAbout } from "../../app/brief/brief-about.ts";
import type { IsoDate } from "../../types/vocabulary.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { isoDate } from "../engagement-options.ts";
import { briefLines } from "../render/brief.ts";
import { withCurrentRegister } from "../with-current-register.ts";

interface Options {
  readonly on?: IsoDate;
  readonly json?: true;
  readonly register: string;
}

export const briefCommand: CreateCommand = (context) =>
  command(
    "brief <a> [b]",
    "The state of a relation, of a person, a service or a fair",
    "Last contacts, what changed between the last two, who held which office when last seen, subjects through the years, what was announced and is still to come, what was promised, and who says so. A and B are states by code or English name, parties or fairs by name in any script, or ids.",
    [
      ["dragoman brief MA TR", "two states"],
      ["dragoman brief Karabacakoglu", "a person, by a name in any script"],
      ["dragoman brief IGEF --on 2025-09-01", "a fair in all its years, as of a day"],
      ["dragoman brief MA ES --json", "one object, for other programs"],
    ],
  )
    .option("--on <day>", "the day to which still to come is relative, today where none is given", isoDate)
    .option("--json", "one object")
    .addOption(registerOption(context))
    .action(async (a: string, b: string | undefined, { on = today(), json, register: file }: Options) => {
      const { out, program } = context;
      const terms = b === undefined ? [a] : [a, b];
      const brief = await withCurrentRegister(context, file, (register) => briefAbout(register, program, terms, on));
      await out.write(json ? `${JSON.stringify(brief)}\n` : `${briefLines(brief, out).join("\n")}\n`);
    });

function today(): IsoDate {
  return new Date().toISOString().slice(0, 10);
}
