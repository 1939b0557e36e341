import { Option } from "commander";
import { EXPORT_FORMATS, exportRegister } from "../../app/export-register.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { UsageError } from "../context.ts";
import { type EngagementOptions, filtersOf, withEngagementOptions } from "../engagement-options.ts";
import { intoFile } from "../terminal/into-file.ts";
import { withCurrentRegister } from "../with-current-register.ts";

interface Options extends EngagementOptions {
  readonly format?: string;
  readonly of?: string[];
  readonly withText?: true;
  readonly output?: string;
  readonly register: string;
}

type Work = (write: (piece: string | Uint8Array) => Promise<void>) => Promise<void>;

const KEYS = EXPORT_FORMATS.map(({ key }) => key);
const FORMATS = EXPORT_FORMATS.map(({ key, about }) => `  ${key}  ${about}`).join("\n");

export const exportCommand: CreateCommand = (context) =>
  withEngagementOptions(
    command(
      "export",
      "The register or a part of it in a format for other programs, or as a page",
      `The same documents, corrections and pinned ids give the same bytes. Without --of and conditions it is the whole register.\n\nFormats:\n${FORMATS}`,
      [
        ["dragoman export --format json -o register.json", "everything, into a file"],
        ["dragoman export --format html --of eng_… -o visit.html", "a page of one engagement with its parts"],
        ["dragoman export --format html --of MA --of TR -o pair.html", "a page of two states: two --of make a pair"],
        ["dragoman export --format markdown --of Karabacakoglu --from 2025", "what one person took part in since 2025"],
        ["dragoman export --format json --with-text -o private.json", "with the documents' texts, which belong to others: for yourself"],
      ],
    )
      .addOption(new Option("--format <format>", "the format").choices(KEYS))
      .option(
        "--of <thing>",
        "only what is about it: an id, a state's code, or a name in any script; given twice, what is between two",
        addThing,
      )
      .option("--with-text", "with the texts of the documents: for a private copy")
      .option("-o, --output <file>", "write to a file instead of standard output"),
  )
    .addOption(registerOption(context))
    .action(async ({ format, of = [], withText, output, register: file, ...asked }: Options) => {
      if (format === undefined) throw new UsageError(`say in which format: dragoman export --format json; there is ${KEYS.join(", ")}`);
      if (format === "xlsx" && output === undefined && context.out.isTerminal)
        throw new UsageError("a workbook is no text for a terminal: name a file, such as -o contacts.xlsx");
      const part = { of, filters: filtersOf(asked) };
      const into: Work = (write) =>
        withCurrentRegister(context, file, (register) =>
          exportRegister(register, context.program, format, write, { withText: withText ?? false, part }),
        );
      if (output === undefined) await into((piece) => context.out.write(piece));
      else await intoFile(output, into);
    });

function addThing(thing: string, before: string[] = []): string[] {
  return [...before, thing];
}
