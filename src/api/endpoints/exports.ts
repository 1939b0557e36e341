import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { z } from "zod";
import { EXPORT_FORMATS } from "../../app/export-register.ts";
import type { Selection } from "../../app/select/select-part.ts";
import type { RegisterService } from "../../app/serve/register-service.ts";
import { type Endpoint, reading } from "../endpoint.ts";
import { ProblemError, readAs } from "../problems.ts";
import { formats } from "../schemas/answers.ts";
import { exportQuery, nothing } from "../schemas/query.ts";
import { askedFilter } from "./asked-filter.ts";
import { PieceStream } from "./piece-stream.ts";

/** How a format is sent, and what its file is called; what is not here is text. */
const TYPES: Readonly<Record<string, readonly [type: string, ending: string]>> = {
  json: ["application/json; charset=utf-8", "json"],
  jsonl: ["application/x-ndjson; charset=utf-8", "jsonl"],
  csv: ["text/csv; charset=utf-8", "csv"],
  "csv-evidence": ["text/csv; charset=utf-8", "csv"],
  xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
  ics: ["text/calendar; charset=utf-8", "ics"],
  gexf: ["application/gexf+xml; charset=utf-8", "gexf"],
  html: ["text/html; charset=utf-8", "html"],
  markdown: ["text/markdown; charset=utf-8", "md"],
  ftm: ["application/x-ndjson; charset=utf-8", "jsonl"],
  plover: ["text/tab-separated-values; charset=utf-8", "tsv"],
};
const OTHER = ["text/plain; charset=utf-8", "txt"] as const;

const typeOf = (key: string) => TYPES[key] ?? OTHER;

export const listExports = reading({
  path: "/api/exports",
  tag: "exports",
  summary: "Formats in which the register or a part of it can be had",
  params: nothing,
  query: nothing,
  answer: formats,
  handle: () => ({ formats: EXPORT_FORMATS.map(({ key, about }) => ({ key, about, type: typeOf(key)[0] })) }),
});

const params = z.strictObject({ format: z.enum(EXPORT_FORMATS.map(({ key }) => key) as [string, ...string[]]) });

export const makeExport: Endpoint = {
  method: "GET",
  path: "/api/exports/{format}",
  tag: "exports",
  summary: "The register or a part of it in a format, as a file",
  about: "Conditions are those of /api/engagements: what is listed is what is exported. No export holds the texts.",
  role: "reader",
  params,
  query: exportQuery,
  bodies: [],
  answers: EXPORT_FORMATS.map(({ key, about }) => ({ status: 200, type: typeOf(key)[0], schema: null, about: `${key}: ${about}` })),
  run: async (request, reply, { service }) => {
    const { format } = readAs(params, request.params, "path");
    const { of = [], ...filters } = readAs(exportQuery, request.query, "query");
    const only = service.chosen(askedFilter(filters));
    if (only?.size === 0)
      throw new ProblemError(404, "no engagement meets these conditions", "leave one out; /api/facets says what could be chosen");
    describe(reply, format);
    if (request.method === "HEAD") return await reply.send();
    return await send(reply, service, format, { of, filters: only === undefined ? {} : { only } });
  },
};

function describe(reply: FastifyReply, format: string): void {
  const [type, ending] = typeOf(format);
  void reply.type(type).header("Content-Disposition", `attachment; filename="dragoman-${format}.${ending}"`);
}

/** The first piece is waited for, so that what cannot be exported is answered as a problem. */
async function send(reply: FastifyReply, service: RegisterService, format: string, part: Selection) {
  const gone = new AbortController();
  const pieces = new PieceStream((give) => service.export(format, part, give, { signal: gone.signal }));
  reply.raw.once("close", () => gone.abort(new Error("whoever asked for it is gone")));
  await pieces.begun;
  return await reply.send(Readable.from(pieces));
}
