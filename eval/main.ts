/**
 * `npm run eval`: how well the program reads, against what careful readers found. Without options it reads the samples.
 *
 *   --gold FILE     annotations, in the format of samples/README.md; may be given again. Without it, those of the samples
 *   --texts PATH    files or folders to read; may be given again. Without it, the samples
 *   --export FILE   scores an export (`dragoman export --format json --with-text`) instead of reading anything
 *   --misses        lists every miss as well
 *   --dates FILE    instead: dates, against examples in the format of eval/dates/select.ts
 *   --page          prints the figures of docs/accuracy.md anew: those of the samples, and with --dates and --ntrex theirs
 *   --ntrex DIR     instead: news in five languages sentence by sentence (docs.jsonl of NTREX-128), against the marks in eval/ntrex
 *   --worn          instead: how much of what is read of the samples is still read when they are worn (capitals, lost accents, rests of HTML …)
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadProgram } from "../src/app/load-program.ts";
import { evaluateDates } from "./dates/dates.ts";
import { readGold } from "./gold.ts";
import type { RegisterExport } from "./indexed-register.ts";
import { evaluateNtrex } from "./ntrex/ntrex.ts";
import { printPage } from "./page.ts";
import { printed, printedMisses } from "./print.ts";
import { readTexts } from "./read-texts.ts";
import { score } from "./score.ts";
import { sampleRecords } from "./worn/samples.ts";
import { evaluateWorn } from "./worn/worn.ts";

const SAMPLES = join(import.meta.dirname, "../samples");
const WRONG_USE = 2;

const CANNOT = 3;

const { values } = readArguments();
try {
  process.stdout.write(await evaluate(values.misses ?? false));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = CANNOT;
}

async function evaluate(withMisses: boolean): Promise<string> {
  if (values.page)
    return printPage({ samples: evaluateReports, worn: evaluateSamplesWorn, dates: values.dates, ntrex: values.ntrex }, today());
  if (values.worn) return `${evaluateSamplesWorn()}\n`;
  if (values.dates !== undefined) return evaluateDates(values.dates, withMisses);
  if (values.ntrex !== undefined) return evaluateNtrex(values.ntrex, withMisses, loadProgram("of the evaluation"));
  return evaluateReports();
}

function evaluateSamplesWorn(): string {
  return evaluateWorn(sampleRecords(join(SAMPLES, "press")), loadProgram("of the evaluation"));
}

function today(): string {
  return new Date().toISOString().slice(0, "2025-01-01".length);
}

async function evaluateReports(): Promise<string> {
  const result = score(readGold(goldFiles()), await register());
  return `${printed(result)}${values.misses ? `\nMisses\n\n${printedMisses(result)}` : ""}`;
}

function goldFiles(): string[] {
  const folder = join(SAMPLES, "gold");
  return values.gold?.flatMap((list) => list.split(",")) ?? readdirSync(folder).map((file) => join(folder, file));
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        gold: { type: "string", multiple: true },
        texts: { type: "string", multiple: true },
        export: { type: "string" },
        misses: { type: "boolean" },
        dates: { type: "string" },
        ntrex: { type: "string" },
        page: { type: "boolean" },
        worn: { type: "boolean" },
      },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return process.exit(WRONG_USE);
  }
}

async function register(): Promise<RegisterExport> {
  if (values.export !== undefined) return JSON.parse(readFileSync(values.export, "utf8")) as RegisterExport;
  return readTexts(values.texts ?? [join(SAMPLES, "press")], loadProgram("of the evaluation"));
}
