import { listEngagements } from "../../app/list-engagements.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { type EngagementOptions, filtersOf, withEngagementOptions } from "../engagement-options.ts";
import { counted } from "../render/counted.ts";
import { engagementTable } from "../render/engagement-table.ts";
import { withCurrentRegister } from "../with-current-register.ts";

interface Options extends EngagementOptions {
  readonly json?: true;
  readonly register: string;
}

export const listCommand: CreateCommand = (context) =>
  withEngagementOptions(
    command(
      "list",
      "Engagements as a table, the latest first",
      "Several conditions must all hold. An id of the table opens with dragoman show.",
      [
        ["dragoman list --state MA --state ES --from 2025", "Morocco with Spain, since 2025"],
        ["dragoman list --person Karabacakoglu", "a person, by a name in any script or by id"],
        ["dragoman list --topic terrorism --json", "an object a line, for other programs"],
      ],
    ),
  )
    .option("--json", "an object a line")
    .addOption(registerOption(context))
    .action(async ({ register: file, json, ...asked }: Options) => {
      const { out, messages, program } = context;
      const rows = await withCurrentRegister(context, file, (register) => listEngagements(register, program, filtersOf(asked)));
      if (json) for (const row of rows) await out.write(`${JSON.stringify(row)}\n`);
      else if (rows.length > 0) await out.write(`${engagementTable(rows, out).join("\n")}\n`);
      if (!json) messages.line(rows.length === 0 ? nothing(asked) : counted(rows.length, "engagement"));
    });

function nothing(asked: object): string {
  return Object.keys(asked).length === 0 ? "there is no engagement in this register" : "no engagement fits; ask for less";
}
