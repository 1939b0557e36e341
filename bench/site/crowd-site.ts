import { createServer } from "../../src/api/server.ts";
import { loadProgram } from "../../src/app/load-program.ts";
import { RegisterService } from "../../src/app/serve/register-service.ts";
import { TokenBook } from "../../src/app/serve/token-book.ts";
import { DEFAULT_LIMITS } from "../../src/types/limits.ts";
import { CrowdRegister } from "../../test/crowd/crowd-register.ts";
import { makeCrowdCatalogue } from "../load/crowd-catalogue.ts";

const VERSION = "bench";

/** The built site over an invented register, on a server of its own. */
export interface CrowdSite {
  readonly url: string;
  /** What was made of the register, in words; null where it was there already. */
  readonly made: string | null;
  close(): Promise<void>;
}

/** @param site the folder of the built site */
export async function openCrowdSite(register: string, engagements: number, site: string): Promise<CrowdSite> {
  const program = loadProgram(VERSION);
  const made = await makeCrowdCatalogue(register, new CrowdRegister(engagements), program);
  const service = new RegisterService(program, { version: VERSION, packs: [], register, limits: DEFAULT_LIMITS });
  const server = await createServer({
    service,
    version: VERSION,
    tokens: new TokenBook(register),
    onLoopback: true,
    perMinute: Number.MAX_SAFE_INTEGER,
    maxBody: 1e6,
    maxFile: 1e6,
    site,
    today: () => "2025-06-01",
    report: (error) => process.stderr.write(`${String(error)}\n`),
  });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  const close = async (): Promise<void> => {
    await server.close();
    await service.close();
  };
  return { url, made, close };
}
