import type { FastifyRequest } from "fastify";
import { isLoopback } from "../../app/serve/is-loopback.ts";
import { ProblemError } from "../problems.ts";
import { hostName } from "./host-name.ts";

/**
 * Keeps pages of other sites from using a server through the browser of whoever runs it. A name that somebody else made point at this
 * machine is refused where only this machine may ask, and so is whatever a page of another origin asks for, except to be led here.
 * @throws ProblemError
 */
export function insistOnSameSite({ headers, host, method }: FastifyRequest, onLoopback: boolean): void {
  const { origin } = headers;
  if (onLoopback && !isLoopback(hostName(host)))
    throw new ProblemError(
      421,
      "this server answers to localhost alone",
      "open http://localhost with the port that dragoman serve printed",
    );
  const from = headers["sec-fetch-site"];
  const isElsewhere = from !== undefined && from !== "same-origin" && from !== "none";
  const isReading = method === "GET" || method === "HEAD";
  // A link from elsewhere leads here; a picture or a script that is an export in truth does not.
  if (isReading && isElsewhere && headers["sec-fetch-mode"] !== "navigate") throw foreign("ask anything");
  if (!isReading && (isElsewhere || (origin !== undefined && !isOf(origin, host)))) throw foreign("change anything");
}

function foreign(what: string): ProblemError {
  return new ProblemError(403, `a page of another site may not ${what} here`, "ask from this site, or without a browser");
}

function isOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
