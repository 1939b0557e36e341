import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Intake, ingest } from "../../app/ingest.ts";
import { type EngagementRow, listEngagements } from "../../app/list-engagements.ts";
import { showRecord } from "../../app/show-record.ts";
import { arrivals } from "../../app/sources.ts";
import { type Register, withRegister } from "../../app/with-register.ts";
import { type CreateCommand, command } from "../command.ts";
import type { Context } from "../context.ts";
import { counted } from "../render/counted.ts";
import { engagementTable } from "../render/engagement-table.ts";
import { linesOf } from "../render/shown.ts";
import { Progress } from "../terminal/progress.ts";

/** Beside `src/`, also when this runs from `dist/`. */
const SAMPLES = fileURLToPath(new URL("../../../samples/press", import.meta.url));

export const demoCommand: CreateCommand = (context) =>
  command(
    "demo",
    "See it at work on the samples that come with it",
    "Reads fourteen pieces of coverage in five languages into a register in a temporary folder, and opens one engagement of it.",
    [
      ["dragoman demo", "the table of engagements, and one of them with its words"],
      ["dragoman demo | less -R", "a page at a time"],
    ],
  ).action(async () => {
    const file = join(mkdtempSync(join(tmpdir(), "dragoman-demo-")), "demo.sqlite");
    await withRegister(file, true, (register) => demonstrate(register, file, context));
  });

async function demonstrate(register: Register, file: string, { program, out, messages, stdin, limits }: Context): Promise<void> {
  const progress = new Progress(messages, "documents");
  const samples = relative(process.cwd(), SAMPLES) || ".";
  let read = 0;
  const committed = (batch: Intake): void => {
    read += batch.documents;
    progress.update(read);
  };
  const { documents } = await ingest(register, program, arrivals({ paths: [samples], standardInput: stdin, ...limits }), {
    batch: 2,
    committed,
  });
  progress.stop();
  const rows = await listEngagements(register, program);
  const languages = [...new Set(rows.flatMap((row) => row.languages))];
  out.line(`${counted(documents, "document")} in ${languages.length} languages tell of ${counted(rows.length, "engagement")}:\n`);
  await out.write(`${engagementTable(rows, out).join("\n")}\n`);
  const best = rows.toSorted((a, b) => b.languages.length - a.languages.length || b.origins - a.origins)[0];
  const shown = best && (await showRecord(register, program, best.id));
  if (!best || !shown) return;
  out.line(`\n${out.paint("underline", "One of them, with the words for every value")}\n`);
  await out.write(`${linesOf(shown, out, false).join("\n")}\n`);
  for (const line of nextSteps(file, best, samples)) out.line(line);
}

function nextSteps(file: string, { id, participants }: EngagementRow, samples: string): string[] {
  const register = `--register ${file}`;
  return [
    "",
    "What to type next:",
    `  npx dragoman list --state EG ${register}`,
    `  npx dragoman show ${participants[0]?.party ?? id} ${register}`,
    `  npx dragoman explain ${join(samples, "call-2025.jsonl")}`,
    "  npx dragoman ingest YOUR-FOLDER        your own press, into dragoman.sqlite here",
    "  npx dragoman --help",
  ];
}
