import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dateTable } from "../bench/peers/dates.ts";
import { nameTable } from "../bench/peers/names.ts";
import { loadProgram } from "../src/app/load-program.ts";
import { evaluateDates } from "./dates/dates.ts";
import { printedFailures, readFailures, readKnownFailures } from "./known-failures.ts";
import { evaluateNtrex } from "./ntrex/ntrex.ts";

const PAGE = join(import.meta.dirname, "../docs/accuracy.md");
const BLOCK = /<!-- figures: ([a-z-]+) -->\n[\s\S]*?<!-- end of figures -->/g;
/** From here on a printed score tells of single stories, which are many. */
const STORIES = "\nand by story\n";

/** What the figures of the page are measured on. Whatever is not given is left as it stands. */
export interface Measured {
  /** As `npm run eval` prints it. */
  readonly samples: () => Promise<string>;
  /** As `npm run eval -- --worn` prints it. */
  readonly worn: () => string;
  /** Examples of dates, in the format of eval/dates/select.ts. */
  readonly dates?: string | undefined;
  /** A folder with the `docs.jsonl` of NTREX-128. */
  readonly ntrex?: string | undefined;
}

interface Figures {
  readonly command: string;
  /** Markdown. */
  readonly print: () => string | Promise<string>;
}

/**
 * Prints the figures of docs/accuracy.md anew: below a comment `<!-- figures: NAME -->`, with the command and the day.
 * @returns what was printed and what was left, for whoever ran it
 */
export async function printPage(measured: Measured, today: string): Promise<string> {
  const figures = figuresOf(measured);
  const page = readFileSync(PAGE, "utf8");
  const names = [...page.matchAll(BLOCK)].flatMap(([, name]) => name ?? []);
  const printed = new Map<string, string>();
  for (const name of names) {
    const own = figures.get(name);
    if (own === undefined) throw new Error(`${PAGE} wants figures "${name}", which nobody measures: correct the comment`);
    if (own !== null) printed.set(name, `Printed by \`${own.command}\` on ${today}.\n\n${(await own.print()).trim()}`);
  }
  writeFileSync(PAGE, withFigures(page, printed));
  const left = names.filter((name) => !printed.has(name));
  return `printed: ${[...printed.keys()].join(", ")}${left.length === 0 ? "" : `; left as they were: ${left.join(", ")}`}\n`;
}

/** A page with some of its figures in the place of what stood there. */
export function withFigures(page: string, printed: ReadonlyMap<string, string>): string {
  return page.replace(BLOCK, (block, name: string) => {
    const own = printed.get(name);
    return own === undefined ? block : `<!-- figures: ${name} -->\n${own}\n\n<!-- end of figures -->`;
  });
}

/** By name; null for those whose data are not given. */
function figuresOf({ samples, worn, dates, ntrex }: Measured): ReadonlyMap<string, Figures | null> {
  const of = (data: string | undefined, command: string, print: (data: string) => string): Figures | null =>
    data === undefined ? null : { command, print: () => print(data) };
  return new Map<string, Figures | null>([
    ["samples", { command: "npm run eval", print: async () => fenced((await samples()).split(STORIES)[0] ?? "") }],
    ["worn", { command: "npm run eval -- --worn", print: () => fenced(worn()) }],
    ["news", of(ntrex, "npm run eval -- --ntrex DIR", (own) => fenced(evaluateNtrex(own, false, loadProgram("of the evaluation"))))],
    ["dates", of(dates, "npm run eval -- --dates FILE", (own) => fenced(evaluateDates(own, false)))],
    [
      "failures",
      {
        command: "npm run eval -- --page",
        print: () => printedFailures(readFailures(readKnownFailures(), loadProgram("of the evaluation"))),
      },
    ],
    ["peers-dates", of(dates, "npm run bench -- peers --dates FILE", dateTable)],
    ["peers-names", of(ntrex, "npm run bench -- peers --ntrex DIR", nameTable)],
  ]);
}

const fenced = (text: string): string => `\`\`\`text\n${text.trim()}\n\`\`\``;
