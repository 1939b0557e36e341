import { type Command, InvalidArgumentError, Option } from "commander";
import type { EngagementFilters } from "../app/list-engagements.ts";
import { ENGAGEMENT_KINDS, type EngagementKind, type IsoDate, STATUSES, type StateCode, type Status } from "../types/vocabulary.ts";

/** Conditions on engagements, as a command line gives them. */
export interface EngagementOptions {
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
  readonly undecided?: true;
}

/** A command that can be narrowed to some engagements; all conditions must hold. */
export function withEngagementOptions(command: Command): Command {
  return command
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
    .option("--undecided", "only where somebody may be the same as another: see dragoman show ID of the person");
}

/** The conditions among the options of a command. */
export function filtersOf({
  state,
  person,
  place,
  kind,
  status,
  from,
  to,
  topic,
  occasion,
  disagreed,
  undecided,
}: EngagementOptions): EngagementFilters {
  return {
    ...(kind && { kind }),
    ...(status && { status }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(topic !== undefined && { topic }),
    ...(occasion !== undefined && { occasion }),
    ...(disagreed && { disagreed }),
    ...(undecided && { undecided }),
    ...(state && { states: state }),
    ...(place !== undefined && { where: /^[a-z]{2}$/i.test(place) ? place.toUpperCase() : place }),
    ...(person !== undefined && (person.startsWith("par_") ? { parties: [person] } : { person })),
  };
}

function addState(code: string, before: StateCode[] = []): StateCode[] {
  if (!/^[a-z]{2}$/i.test(code)) throw new InvalidArgumentError("A state is given by two letters: MA, TR, ES.");
  return [...before, code.toUpperCase()];
}

/** @throws InvalidArgumentError */
export function isoDate(date: string): IsoDate {
  if (!isDate(date)) throw new InvalidArgumentError("A date looks like 2025, 2025-09 or 2025-09-18.");
  return date;
}

/** `2025`, `2025-02` or a day that the calendar has. */
function isDate(date: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return false;
  const first = date.padEnd("2025-01-01".length, "-01");
  const day = new Date(`${first}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(first);
}
