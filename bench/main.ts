/** `npm run bench -- NAME …`: runs one of the measurements beside this file; each exports `run(args)`. Without a name, lists them. */
import { readdirSync } from "node:fs";
import { keepHeapSmall } from "../bin/keep-heap-small.mjs";

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && file !== "main.ts")
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  process.stderr.write(`usage: npm run bench -- NAME …\n${names.map((each) => `  ${each}`).join("\n")}\n`);
  process.exitCode = 2;
} else {
  // As the program does.
  keepHeapSmall();
  const bench = (await import(`./${name}.ts`)) as { run(args: readonly string[]): Promise<void> | void };
  await bench.run(args);
}
