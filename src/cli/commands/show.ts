import { showRecord } from "../../app/show-record.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { UsageError } from "../context.ts";
import { linesOf } from "../render/shown.ts";
import { withCurrentRegister } from "../with-current-register.ts";

export const showCommand: CreateCommand = (context) =>
  command(
    "show <id>",
    "One engagement, party, occasion or document, every value with its words",
    "An engagement is shown with the words for every value in each document, where the accounts differ and which was chosen by what rule, and where a text departs from what can be established. An old id still answers after records were joined.",
    [
      ["dragoman show eng_…", "an engagement; ids stand in dragoman list"],
      ["dragoman show par_… --json", "a person as an object, for other programs"],
      ["dragoman show eng_… --all | less -R", "all words of all documents, a page at a time"],
    ],
  )
    .option("--all", "the words of every document, not of the first three")
    .option("--json", "one object: the record, and what its ids mean")
    .addOption(registerOption(context))
    .action(async (id: string, { register: file, json, all = false }: { register: string; json?: true; all?: boolean }) => {
      const { out, program } = context;
      const shown = await withCurrentRegister(context, file, (register) => showRecord(register, program, id));
      if (shown === null) throw new UsageError(`nothing in ${file} answers to ${id}; dragoman list shows the ids that there are`);
      await out.write(json ? `${JSON.stringify(shown)}\n` : `${linesOf(shown, out, all).join("\n")}\n`);
    });
