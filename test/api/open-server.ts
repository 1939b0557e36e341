import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type ServerOptions } from "../../src/api/server.ts";
import { ingest } from "../../src/app/ingest.ts";
import { type LoadedProgram, loadProgram } from "../../src/app/load-program.ts";
import { RegisterService } from "../../src/app/serve/register-service.ts";
import { TokenBook } from "../../src/app/serve/token-book.ts";
import { arrivals } from "../../src/app/sources.ts";
import { withRegister } from "../../src/app/with-register.ts";
import { DEFAULT_LIMITS, type Limits } from "../../src/types/limits.ts";

const VERSION = "test";

export interface OpenOptions extends Partial<Pick<ServerOptions, "onLoopback" | "proxy" | "perMinute" | "maxBody" | "maxFile" | "site">> {
  /** Files and folders that are in the register from the start. */
  readonly paths?: readonly string[];
  readonly limits?: Partial<Limits>;
}

/** A server that listens, on a register of its own; and that register as the program itself sees it. */
export interface OpenServer {
  readonly url: string;
  readonly register: string;
  readonly program: LoadedProgram;
  readonly service: RegisterService;
  readonly tokens: TokenBook;
  /** What should not have happened. */
  readonly reported: unknown[];
  close(): Promise<void>;
}

export async function openServer({ paths = [], limits = {}, ...options }: OpenOptions = {}): Promise<OpenServer> {
  const folder = mkdtempSync(join(tmpdir(), "dragoman-api-"));
  const register = join(folder, "register.sqlite");
  const program = loadProgram(VERSION);
  await withRegister(register, true, (opened) => ingest(opened, program, arrivals({ paths, standardInput: (async function* () {})() })));
  const service = new RegisterService(program, { version: VERSION, packs: [], register, limits: { ...DEFAULT_LIMITS, ...limits } });
  await service.refresh();
  const tokens = new TokenBook(register);
  const reported: unknown[] = [];
  const server = await createServer({
    service,
    version: VERSION,
    tokens,
    onLoopback: true,
    perMinute: 1_000_000,
    maxBody: 50_000_000,
    maxFile: 50_000_000,
    site: null,
    today: () => "2025-06-01",
    report: (error) => reported.push(error),
    ...options,
  });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  const close = async (): Promise<void> => {
    await server.close();
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, register, program, service, tokens, reported, close };
}

/** The events of a stream of server-sent events, as they come. */
export async function* eventsOf(response: Response): AsyncGenerator<{ readonly event: string; readonly data: unknown }> {
  let rest = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const [event, data] = ["event", "data"].map((name) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1]);
      if (event !== undefined && data !== undefined) yield { event, data: JSON.parse(data) };
    }
  }
}
