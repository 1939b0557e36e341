import { parseArgs } from "node:util";
import { dateTable } from "./peers/dates.ts";
import { nameTable } from "./peers/names.ts";

/** A table of this program beside others on the same texts, as Markdown. Each takes the file or folder that its option names. */
const TABLES: Readonly<Record<string, (path: string) => string | Promise<string>>> = { dates: dateTable, ntrex: nameTable };

/**
 * Beside what a user could take instead, in one run on the same texts: `npm run bench -- peers --dates FILE --ntrex DIR`, where FILE has
 * examples in the format of eval/dates/select.ts, and DIR holds the `docs.jsonl` of NTREX-128.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.keys(TABLES).map((name) => [name, { type: "string" as const }])),
  });
  const asked = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  if (asked.length === 0) throw new Error(`Say what to compare on: ${Object.keys(TABLES).map((name) => `--${name} PATH`)}.`);
  for (const [name, path] of asked) process.stdout.write(`${await TABLES[name]?.(path)}\n`);
}
