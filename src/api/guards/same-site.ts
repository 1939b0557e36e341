import type { FastifyRequest } from "fastify";
import { isLoopback } from "../../app/serve/is-loopback.ts";
import { ProblemError } from "../problems.ts";
import { hostName } from "./host-name.ts";

/**
 * Keeps pages of other sites from using a server through the browser of whoever runs it. A name that somebody else made point at this
 * machine is refused where only this machine may ask, and so is any change that a page of another origin asks for.
 * @throws ProblemError
 */
export function insistOnSameSite({ headers, method }: FastifyRequest, onLoopback: boolean): void {
  const { host = "", origin } = headers;
  if (onLoopback && !isLoopback(hostName(host)))
    throw new ProblemError(
      421,
      "this server answers to localhost alone",
      "open http://localhost with the port that dragoman serve printed",
    );
  if (method === "GET" || method === "HEAD") return;
  const from = headers["sec-fetch-site"];
  const isForeign = (from !== undefined && from !== "same-origin" && from !== "none") || (origin !== undefined && !isOf(origin, host));
  if (isForeign)
    throw new ProblemError(403, "a page of another site may not change anything here", "send it from this site, or without a browser");
}

function isOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
