import { readFileSync } from "node:fs";
import { loadProgram } from "./app/load-program.ts";
import type { OpenDoor } from "./app/serve/door.ts";
import { STATUS } from "./cli/context.ts";
import { run } from "./cli/run.ts";
import { Output } from "./cli/terminal/output.ts";
import { readConfig } from "./config.ts";

/** A reader that has seen enough (`| head`) closes its end: that is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});
process.stderr.on("error", () => {});

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
const messages = new Output(process.stderr, process.env);

try {
  const { register, packs, limits } = readConfig(process.env);
  const out = new Output(process.stdout, process.env);
  const load = (added: readonly string[]) => loadProgram(version, added);
  // Only one command needs a server.
  const serve: OpenDoor = async (options) => (await import("./api/serve.ts")).serve(options);
  const world = { load, packs, register, limits, serve, stdin: process.stdin, out, messages };
  process.exitCode = await run(world, version, process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  messages.line(`dragoman: ${error.message}`);
  process.exitCode = STATUS.wrongUse;
}
