import { existsSync, readFileSync } from "node:fs";
import { type CreateCommand, command } from "../command.ts";
import { type Context, UsageError } from "../context.ts";
import { nameExplanationLines } from "../render/name-explanation.ts";

const SAME = { same: "1", different: "0", undecided: "?" } as const;

export const namesCommand: CreateCommand = (context) =>
  command(
    "names [a] [b]",
    "Whether two names are of one person, in whatever scripts, and why",
    "The score goes from 0 to 1000; a surname alone never decides. Each part of a name stands beside the one that answers to it, with how\nstrongly it speaks for one person: 100 is ten to one. Beneath are the letters that answer to each other; ≠ speaks against.",
    [
      ["dragoman names 'Abdellatif Hammouchi' 'Abdul Latif Hamoushi'", "two names"],
      ["dragoman names Erdogan 'Recep Tayyip Erdoğan' --json", "for other programs"],
      ["dragoman names --pairs pairs.tsv", "two names a line with a tab between; prints score and 1, 0 or ? a line"],
    ],
  )
    .option("--json", "one object: score, same (true, false, or null for undecided), because, why, parts")
    .option("--pairs <file>", "a file with two names a line and a tab between them; - for standard input")
    .action(async (a: string | undefined, b: string | undefined, { json, pairs }: { json?: true; pairs?: string }) => {
      if (pairs !== undefined) await comparePairs(context, pairs);
      else if (a !== undefined && b !== undefined) compare(context, a, b, json ?? false);
      else throw new UsageError("give two names, or a file of them with --pairs; dragoman names --help shows examples");
    });

function compare({ program, out }: Context, a: string, b: string, json: boolean): void {
  const explanation = program.names.explain(a, b);
  if (!json) for (const line of nameExplanationLines([a, b], explanation, out)) out.line(line);
  else {
    const { score, verdict, because, why, parts } = explanation;
    const same = verdict === "undecided" ? null : verdict === "same";
    out.line(JSON.stringify({ score, same, because, why, parts }));
  }
}

async function comparePairs({ program, out, stdin }: Context, file: string): Promise<void> {
  const lines = (await readText(file, stdin)).split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  for (const line of lines) {
    const [a = "", b = ""] = line.split("\t");
    const { score, verdict } = program.names.compare(a, b);
    await out.write(`${score}\t${SAME[verdict]}\n`);
  }
}

async function readText(file: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  if (file !== "-" && !existsSync(file)) throw new UsageError(`there is no file ${file}: look at the path again`);
  if (file !== "-") return readFileSync(file, "utf8");
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
