import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { MANUAL, ProblemError, problemOf } from "./problems.ts";
import type { Problem } from "./schemas/problem.ts";

const TYPE = "application/problem+json; charset=utf-8";

/** Answers an error as a problem. */
export function answerProblem(
  error: unknown,
  { url }: Pick<FastifyRequest, "url">,
  reply: FastifyReply,
  report: (error: unknown) => void,
): FastifyReply {
  const { problem, unexpected } = problemOf(error, url);
  if (unexpected) report(error);
  if (problem.status === 401) void reply.header("WWW-Authenticate", "Bearer");
  if (problem.status === 503) void reply.header("Retry-After", "5");
  void reply.header("X-Content-Type-Options", "nosniff");
  return reply.status(problem.status).type(TYPE).send(JSON.stringify(problem));
}

/** What was sent that is no request, by the code of the error. */
const NO_REQUEST: Readonly<Record<string, readonly [status: number, detail: string, remedy: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "it took too long until the request was there", "send it again, or less at once"],
  HPE_HEADER_OVERFLOW: [431, "the address and the headers are longer than what is taken", "ask with fewer or shorter conditions"],
};

/** Answers what is no HTTP that can be read, where the connection still can be written to, and ends it. */
export function answerNoRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const told = new ProblemError(...(NO_REQUEST[error.code ?? ""] ?? [400, "this is no HTTP request that can be read", MANUAL]));
  const { status, message: detail, remedy } = told;
  const title = STATUS_CODES[status] ?? "Error";
  const problem: Problem = { type: "about:blank", title, status, detail, instance: "/", remedy };
  const body = JSON.stringify(problem);
  const headers = [`Content-Type: ${TYPE}`, `Content-Length: ${Buffer.byteLength(body)}`, "X-Content-Type-Options: nosniff"];
  if (socket.writable) socket.write([`HTTP/1.1 ${status} ${title}`, ...headers, "Connection: close", "", body].join("\r\n"));
  socket.destroySoon();
}
