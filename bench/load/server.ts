import { keepHeapSmall } from "../../bin/keep-heap-small.mjs";
import { serve } from "../../src/api/serve.ts";
import { loadProgram } from "../../src/app/load-program.ts";
import { RegisterService } from "../../src/app/serve/register-service.ts";
import { TokenBook } from "../../src/app/serve/token-book.ts";
import { DEFAULT_LIMITS } from "../../src/types/limits.ts";

/** What a server is told by the process that started it: to say how it is, or to end. */
export type Told = "state" | "end";

/** What it says: where it listens, or how much memory it takes, in bytes, and how long it has been at work, in seconds of a processor. */
export interface Says {
  readonly address?: string;
  readonly memory?: number;
  readonly worked?: number;
}

/** A process of its own that serves the register whose file and program version it is started with, so that what it takes is a server's alone. */
const [register = "", version = ""] = process.argv.slice(2);
// As the program does.
keepHeapSmall();
const service = new RegisterService(loadProgram(version), { version, packs: [], register, limits: DEFAULT_LIMITS });
const door = await serve({
  service,
  version,
  tokens: new TokenBook(register),
  host: "127.0.0.1",
  port: 0,
  proxy: null,
  perMinute: Number.MAX_SAFE_INTEGER,
  maxBody: 1e6,
  maxFile: 1e6,
  report: (error) => process.stderr.write(`${String(error)}\n`),
});
const say = (says: Says): void => void process.send?.(says);
process.on("message", (told: Told) => {
  const { user, system } = process.cpuUsage();
  if (told === "state") say({ memory: process.memoryUsage().rss, worked: (user + system) / 1e6 });
  else
    void door
      .close()
      .then(() => service.close())
      .then(() => process.exit(0));
});
say({ address: door.address });
