import { STATUS_CODES } from "node:http";
import type { z } from "zod";
import { CursorError } from "../app/catalogue/cursor.ts";
import { UnknownFormat } from "../app/export-register.ts";
import { SelectionError } from "../app/select/selection-error.ts";
import { TooBusy, TooLong } from "../app/serve/back-office.ts";
import { NotReady } from "../app/serve/register-service.ts";
import { TokenBookError } from "../app/serve/token-book.ts";
import { RegisterError } from "../app/with-register.ts";
import { said } from "./said.ts";
import type { Problem } from "./schemas/problem.ts";

/** Something that is answered as a problem: what is wrong, and what to do. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly status: number;
  readonly remedy: string;
  readonly errors: Problem["errors"];

  constructor(status: number, detail: string, remedy: string, errors?: Problem["errors"]) {
    super(detail);
    this.status = status;
    this.remedy = remedy;
    this.errors = errors;
  }
}

export const MANUAL = "see /api for what can be asked";

export function notFound(where: string): ProblemError {
  return new ProblemError(404, `there is nothing at ${where.split("?")[0]}`, `${MANUAL}; ids are found by /api/find and /api/engagements`);
}

/** What Fastify and its parts say by codes, in words. */
const CODES: Readonly<Record<string, readonly [status: number, detail: string, remedy: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, "the body is larger than what is taken at once", "send less at once, or files as multipart/form-data"],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, "nothing of this content type is taken here", MANUAL],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, "the body is empty", MANUAL],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, "the body is no JSON", "check where it ends, and its quotes"],
  FST_REQ_FILE_TOO_LARGE: [413, "a file is larger than what is taken", "split it, or run dragoman ingest on the machine itself"],
  FST_FIELDS_LIMIT: [400, "a form holds files here and nothing else", "send its text as text/plain or JSON"],
  FST_ERR_BAD_URL: [400, "the address is not encoded as addresses are", "encode each % as %25, and letters as UTF-8"],
  FST_ERR_MAX_PARAM_LENGTH: [404, "there is nothing at so long an address", MANUAL],
  FST_FILES_LIMIT: [413, "these are more files than are taken at once", "send them in several requests, or as one archive"],
  FST_PARTS_LIMIT: [413, "these are more parts than are taken at once", "send them in several requests, or as one archive"],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, "nothing of this content type is taken here", MANUAL],
};

/** Any error as a problem; `unexpected`: whoever runs the server has to see it, as a mistake of the program. */
export function problemOf(error: unknown, where: string): { readonly problem: Problem; readonly unexpected: boolean } {
  const told = known(error);
  const { status, message, remedy, errors } =
    told ?? new ProblemError(500, "this should not have happened", "report it with what you asked for");
  const problem: Problem = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: message,
    instance: where.split("?")[0] ?? where,
    remedy,
    ...(errors !== undefined && { errors }),
  };
  return { problem, unexpected: told === null || error instanceof RegisterError || error instanceof TokenBookError };
}

function known(error: unknown): ProblemError | null {
  if (error instanceof ProblemError) return error;
  if (error instanceof CursorError)
    return new ProblemError(400, error.message, "begin again without after, or give the next of the page before");
  if (error instanceof SelectionError) return new ProblemError(404, error.message, "ask by an id of /api/find");
  if (error instanceof UnknownFormat) return new ProblemError(404, error.message, "see /api/exports");
  if (error instanceof NotReady) return new ProblemError(503, error.message, "ask again in a few seconds; /api/status says how far it is");
  if (error instanceof TooBusy) return new ProblemError(503, error.message, "ask again in a few seconds");
  if (error instanceof TooLong) return new ProblemError(504, error.message, "ask for less, or run the command on the machine itself");
  // Its message names the file: it is for whoever runs the server.
  if (error instanceof TokenBookError)
    return new ProblemError(503, "the tokens cannot be read at the moment", "tell whoever runs the server");
  if (error instanceof RegisterError)
    return new ProblemError(503, "the register cannot be read at the moment", "ask again in a while, or tell whoever runs the server");
  return ofServer(error);
}

function ofServer(error: unknown): ProblemError | null {
  if (!(error instanceof Error)) return null;
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const told = typeof code === "string" ? CODES[code] : undefined;
  if (told !== undefined) return new ProblemError(...told);
  return typeof statusCode === "number" && statusCode >= 400 && statusCode < 500
    ? new ProblemError(statusCode, error.message, MANUAL)
    : null;
}

/**
 * What somebody asks or sends, by its schema.
 * @param what where it stands, for what concerns all of it
 * @throws ProblemError
 */
export function readAs<S extends z.ZodType>(schema: S, given: unknown, what: "path" | "query" | "body"): z.output<S> {
  const { data, error } = schema.safeParse(given, { error: said });
  if (error !== undefined) throw invalid(error, what);
  return data;
}

function invalid({ issues }: z.ZodError, whole: string): ProblemError {
  const errors = issues.map(({ path, message }) => ({ where: path.map(String).join(".") || whole, what: message }));
  const detail = errors.map(({ where, what }) => `${where}: ${what}`).join("; ");
  return new ProblemError(400, detail, MANUAL, errors);
}
