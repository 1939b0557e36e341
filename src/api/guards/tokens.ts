import type { FastifyRequest } from "fastify";
import type { Role, TokenBook } from "../../app/serve/token-book.ts";
import { ProblemError } from "../problems.ts";

/**
 * Whoever asks must have a token of the role, or of one that may more.
 * @throws ProblemError
 */
export function insistOnToken({ headers }: FastifyRequest, tokens: TokenBook, needed: Role): void {
  const given = /^Bearer ([\w-]{1,200})$/i.exec(headers.authorization ?? "")?.[1];
  if (given === undefined)
    throw new ProblemError(401, "a token is needed here", "send Authorization: Bearer with one that dragoman token new printed");
  const role = tokens.role(given);
  if (role === null) throw new ProblemError(401, "this token is unknown or was revoked", "ask whoever runs the server for another one");
  if (needed === "editor" && role !== "editor")
    throw new ProblemError(403, "this token may only read", "ask whoever runs the server for one of the role editor");
}
