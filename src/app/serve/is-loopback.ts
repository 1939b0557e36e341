import { isIP } from "node:net";

/** Whether only this machine can reach an address that a server listens on, or is meant by a name. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "");
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}
