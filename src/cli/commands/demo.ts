import { join } from "node:path";
import { type EngagementRow, listEngagements } from "../../app/list-engagements.ts";
import { showRecord } from "../../app/show-record.ts";
import { type Register, withRegister } from "../../app/with-register.ts";
import { type CreateCommand, command } from "../command.ts";
import type { Context } from "../context.ts";
import { counted } from "../render/counted.ts";
import { engagementTable } from "../render/engagement-table.ts";
import { INVENTED } from "../render/invented.ts";
import { linesOf } from "../render/shown.ts";
import { newSampleRegister, samplesPath, takeSamples } from "../sample-register.ts";

/** Engagements in the table: as many as a screen or two hold. */
const SHOWN = 8;

export const demoCommand: CreateCommand = (context) =>
  command(
    "demo",
    "See it at work on the samples that come with it",
    "Reads the coverage in samples/press, in five languages, into a register in a temporary folder, shows the engagements of which most languages tell, and opens one of them.",
    [
      ["dragoman demo", "a table of engagements, and one of them with its words"],
      ["dragoman demo | less -R", "a page at a time"],
    ],
  ).action(async () => {
    const file = newSampleRegister();
    await withRegister(file, true, (register) => demonstrate(register, file, context));
  });

async function demonstrate(register: Register, file: string, context: Context): Promise<void> {
  const { program, out } = context;
  const { documents } = await takeSamples(register, context);
  const rows = await listEngagements(register, program);
  const languages = [...new Set(rows.flatMap((row) => row.languages))];
  out.line(`${counted(documents, "document")} in ${languages.length} languages tell of ${counted(rows.length, "engagement")}.`);
  if (rows.some(({ synthetic }) => synthetic)) out.line(`What is marked ${INVENTED} was made up for this; the rest happened.`);
  out.line(`\n${out.paint("underline", "Those of which most languages tell")}\n`);
  const most = mostToldOfEach(rows).toSorted(mostTold).slice(0, SHOWN);
  const [best] = most;
  const table = rows.filter((row) => most.includes(row));
  await out.write(`${engagementTable(table, out).join("\n")}\n`);
  const shown = best && (await showRecord(register, program, best.id));
  if (!best || !shown) return;
  out.line(`\n${out.paint("underline", "One of them, with the words for every value")}\n`);
  await out.write(`${linesOf(shown, out, false).join("\n")}\n`);
  for (const line of nextSteps(file, best, samplesPath())) out.line(line);
}

/** Of a visit and its parts, whichever is told most. */
function mostToldOfEach(rows: readonly EngagementRow[]): EngagementRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const whole = ({ id, parent }: EngagementRow): string => {
    const above = parent === null ? undefined : byId.get(parent);
    return above ? whole(above) : id;
  };
  return [...Map.groupBy(rows, whole).values()].flatMap((parts) => parts.toSorted(mostTold).slice(0, 1));
}

/** Most languages first, what happened before what is invented, then most independent origins, and most to differ about. */
function mostTold(a: EngagementRow, b: EngagementRow): number {
  return (
    b.languages.length - a.languages.length ||
    Number(a.synthetic) - Number(b.synthetic) ||
    b.origins - a.origins ||
    b.disagreements.length - a.disagreements.length
  );
}

function nextSteps(file: string, { id, participants }: EngagementRow, samples: string): string[] {
  const register = `--register ${file}`;
  return [
    "",
    "What to type next:",
    `  npx dragoman list ${register}`,
    `  npx dragoman show ${participants[0]?.party ?? id} ${register}`,
    `  npx dragoman explain ${join(samples, "call-2025.jsonl")}`,
    "  npx dragoman ingest YOUR-FOLDER        your own press, into dragoman.sqlite here",
    "  npx dragoman --help",
  ];
}
