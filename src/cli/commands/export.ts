import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { Option } from "commander";
import { EXPORT_FORMATS, exportRegister } from "../../app/export-register.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { Output } from "../terminal/output.ts";
import { withCurrentRegister } from "../with-current-register.ts";

export const exportCommand: CreateCommand = (context) =>
  command(
    "export",
    "The whole register in a format that other programs read",
    `The same documents, corrections and pinned ids give the same bytes.\n\nFormats:\n${EXPORT_FORMATS.map(({ key, about }) => `  ${key}  ${about}`).join("\n")}`,
    [
      ["dragoman export --format json -o register.json", "into a file"],
      ["dragoman export --format json | jq '.engagements | length'", "to another program"],
      ["dragoman export --format json --with-text -o private.json", "with the documents' texts, which belong to others: for yourself"],
    ],
  )
    .addOption(new Option("--format <format>", "the format").choices(EXPORT_FORMATS.map(({ key }) => key)).makeOptionMandatory())
    .option("--with-text", "with the texts of the documents: for a private copy")
    .option("-o, --output <file>", "write to a file instead of standard output")
    .addOption(registerOption(context))
    .action(
      async ({
        format,
        withText = false,
        output,
        register: file,
      }: {
        format: string;
        withText?: boolean;
        output?: string;
        register: string;
      }) => {
        const into = (write: (piece: string | Uint8Array) => Promise<void>) =>
          withCurrentRegister(context, file, (register) => exportRegister(register, context.program, format, write, { withText }));
        if (output === undefined) await into((piece) => context.out.write(piece));
        else await intoFile(output, into);
      },
    );

/** Through the same backpressure as standard output; an error while writing ends it. */
async function intoFile(path: string, work: (write: (piece: string | Uint8Array) => Promise<void>) => Promise<void>): Promise<void> {
  const stream = createWriteStream(path);
  const closed = finished(stream);
  const out = new Output(stream, {});
  await Promise.race([closed, work((piece) => out.write(piece))]);
  stream.end();
  await closed;
}
