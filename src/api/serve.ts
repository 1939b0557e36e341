import { fileURLToPath } from "node:url";
import type { Door, DoorOptions } from "../app/serve/door.ts";
import { isLoopback } from "../app/serve/is-loopback.ts";
import { createServer } from "./server.ts";

/** The built site, beside `src/` and also beside `dist/`. */
const SITE = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** Listens on an address; where others can reach it, themselves or through a proxy, whoever asks needs a token. */
export async function serve({ host, port, proxy, ...options }: DoorOptions): Promise<Door> {
  const today = (): string => new Date().toISOString().slice(0, 10);
  const server = await createServer({ ...options, proxy, onLoopback: isLoopback(host) && proxy === null, site: SITE, today });
  const address = await server.listen({ host, port });
  return { address, close: () => server.close() };
}
