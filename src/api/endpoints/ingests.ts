import type {} from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { type IngestProgress, isOver } from "../../app/serve/ingest-jobs.ts";
import { Spool, TooLarge } from "../../app/serve/spool.ts";
import { type Endpoint, reading } from "../endpoint.ts";
import { notFound, ProblemError, readAs } from "../problems.ts";
import { ingest } from "../schemas/answers.ts";
import { nothing } from "../schemas/query.ts";
import { typedDocuments } from "../schemas/typed.ts";
import { EVENTS, sendEvents } from "./send-events.ts";

/** What a form takes beside its files, in bytes. */
const FORM = 1_000_000;

const job = z.strictObject({ id: z.uuid() });

export const addDocuments: Endpoint = {
  method: "POST",
  path: "/api/ingests",
  tag: "adding",
  summary: "Adds documents: typed text, or files and archives of any format that can be read",
  about:
    "Answers at once; how far it is, /api/ingests/{id} says, and /api/ingests/{id}/events as it goes. The same input twice changes nothing. What cannot be read is told with the reason.",
  role: "editor",
  params: nothing,
  query: nothing,
  bodies: [
    { type: "application/json", schema: typedDocuments, about: "Documents that somebody typed or pasted" },
    { type: "text/plain", schema: null, about: "The text of one document" },
    { type: "multipart/form-data", schema: null, about: "Files; the name of a file may hold the path within a folder that was dropped" },
  ],
  answers: [{ status: 202, type: "application/json", schema: ingest, about: "It has begun; Location says where to look" }],
  run: async (request, reply, { service, maxFile }) => {
    if (Number(request.headers["content-length"] ?? 0) > maxFile + FORM) throw tooLarge();
    if (service.ingests.isFull) throw new ProblemError(429, "too many ingests are waiting already", "wait until some of them are done");
    const spool = await Spool.open(maxFile);
    try {
      await take(request, spool);
      if (spool.isEmpty) throw new ProblemError(400, "nothing was sent", "send documents as JSON, text, or files as multipart/form-data");
    } catch (error) {
      await spool.discard();
      throw error instanceof TooLarge ? tooLarge() : error;
    }
    const progress = service.ingests.start(spool.delivery());
    return reply
      .status(202)
      .header("Location", `/api/ingests/${progress.id}`)
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(ingest.parse(progress)));
  },
};

function tooLarge(): ProblemError {
  return new ProblemError(
    413,
    "these are more bytes than are taken at once",
    "send less at once, or run dragoman ingest on the machine itself",
  );
}

async function take(request: FastifyRequest, spool: Spool): Promise<void> {
  if (request.isMultipart()) {
    // The parser keeps the path of a file within its folder only where it is told to.
    try {
      for await (const part of request.files({ preservePath: true })) await spool.addFile(part.filename, part.file);
    } catch (error) {
      throw isMalformed(error) ? new ProblemError(400, "the form is malformed or breaks off", "send it again") : error;
    }
  } else if (typeof request.body === "string") await spool.addDocuments(request.body.trim() === "" ? [] : [{ text: request.body }]);
  else await spool.addDocuments(readAs(typedDocuments, request.body, "body").documents);
}

/** What is wrong with a form, its parser says in words; limits and the system say it by codes. */
function isMalformed(error: unknown): boolean {
  return error instanceof Error && !("code" in error) && !(error instanceof ProblemError || error instanceof TooLarge);
}

export const showIngest = reading({
  path: "/api/ingests/{id}",
  tag: "adding",
  summary: "How far an ingest is",
  role: "editor",
  params: job,
  query: nothing,
  answer: ingest,
  handle: ({ params: { id }, service }) => service.ingests.get(id) ?? null,
});

export const watchIngest: Endpoint = {
  method: "GET",
  path: "/api/ingests/{id}/events",
  tag: "adding",
  summary: "How far an ingest is, as it goes: server-sent events, the last of them done or failed",
  about: "Each event is called `progress` and holds what /api/ingests/{id} answers.",
  role: "editor",
  params: job,
  query: nothing,
  bodies: [],
  answers: [{ status: 200, type: "text/event-stream", schema: null, about: "An event for every step" }],
  run: async (request, reply, { service }) => {
    const { id } = readAs(job, request.params, "path");
    const known = service.ingests.get(id);
    if (known === undefined) throw notFound(request.url);
    if (request.method === "HEAD") return await reply.type(EVENTS).header("Cache-Control", "no-store").send();
    return await sendEvents(reply, (send, end) => {
      const tell = (progress: IngestProgress): void => {
        send("progress", ingest.parse(progress));
        if (isOver(progress)) end();
      };
      const stop = service.ingests.watch(id, tell);
      tell(known);
      return stop;
    });
  },
};
