import { InvalidArgumentError, Option } from "commander";
import { type EngagementFilters, listEngagements } from "../../app/list-engagements.ts";
import { ENGAGEMENT_KINDS, type EngagementKind, type IsoDate, STATUSES, type StateCode, type Status } from "../../types/vocabulary.ts";
import { type CreateCommand, command, registerOption } from "../command.ts";
import { counted } from "../render/counted.ts";
import { engagementTable } from "../render/engagement-table.ts";
import { withCurrentRegister } from "../with-current-register.ts";

interface Options {
  readonly state?: StateCode[];
  readonly person?: string;
  readonly kind?: EngagementKind;
  readonly status?: Status;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly place?: string;
  readonly topic?: string;
  readonly occasion?: string;
  readonly disagreed?: true;
  readonly json?: true;
  readonly register: string;
}

export const listCommand: CreateCommand = (context) =>
  command(
    "list",
    "Engagements as a table, the latest first",
    "Several conditions must all hold. An id of the table opens with dragoman show.",
    [
      ["dragoman list --state MA --state ES --from 2025", "Morocco with Spain, since 2025"],
      ["dragoman list --person Hammouchi", "a person, by a name in any script or by id"],
      ["dragoman list --topic terrorism --json", "an object a line, for other programs"],
    ],
  )
    .option("--state <code>", "a state that takes part, as ISO 3166-1 code; may be given again", addState)
    .option("--person <name>", "somebody who takes part: a name in any script, or an id")
    .addOption(new Option("--kind <kind>", "the kind of engagement").choices(ENGAGEMENT_KINDS))
    .addOption(new Option("--status <status>", "as it is reported").choices(STATUSES))
    .option("--from <date>", "on this day or later: 2025, 2025-09 or 2025-09-18", isoDate)
    .option("--to <date>", "on this day or before", isoDate)
    .option("--place <place>", "the English name of a city, or the code of a state")
    .option("--topic <code>", "a topic: terrorism, border-security, …")
    .option("--occasion <name>", "a fair, an assembly, …: a part of its name will do")
    .option("--disagreed", "only where the accounts differ")
    .option("--json", "an object a line")
    .addOption(registerOption(context))
    .action(async ({ register: file, json, ...asked }: Options) => {
      const { out, messages, program } = context;
      const rows = await withCurrentRegister(context, file, (register) => listEngagements(register, program, filtersOf(asked)));
      if (json) for (const row of rows) await out.write(`${JSON.stringify(row)}\n`);
      else if (rows.length > 0) await out.write(`${engagementTable(rows, out).join("\n")}\n`);
      if (!json) messages.line(rows.length === 0 ? nothing(asked) : counted(rows.length, "engagement"));
    });

function filtersOf({ state, person, place, ...rest }: Omit<Options, "register" | "json">): EngagementFilters {
  return {
    ...rest,
    ...(state && { states: state }),
    ...(place !== undefined && { where: /^[a-z]{2}$/i.test(place) ? place.toUpperCase() : place }),
    ...(person !== undefined && (person.startsWith("par_") ? { parties: [person] } : { person })),
  };
}

function nothing(asked: object): string {
  return Object.keys(asked).length === 0 ? "there is no engagement in this register" : "no engagement fits; ask for less";
}

function addState(code: string, before: StateCode[] = []): StateCode[] {
  if (!/^[a-z]{2}$/i.test(code)) throw new InvalidArgumentError("A state is given by two letters: MA, TR, ES.");
  return [...before, code.toUpperCase()];
}

function isoDate(date: string): IsoDate {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) throw new InvalidArgumentError("A date looks like 2025, 2025-09 or 2025-09-18.");
  return date;
}
