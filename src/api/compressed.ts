import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import negotiate from "@fastify/accept-negotiator";
import type { FastifyReply, FastifyRequest } from "fastify";

/** What is shorter fits into a packet or two as it is. */
const LEAST = 1_400;
/** Brotli at this quality takes no longer than gzip, and a sixth less room. */
const QUALITY = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const OFFERED = ["br", "gzip", "identity"];

/** Compresses what is answered whole, as far as whoever asks takes it so; beside the answers, so that nobody waits for it. */
export async function compressed(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== "string" || payload.length < LEAST || request.method === "HEAD") return payload;
  reply.header("Vary", "Accept-Encoding");
  const encoding = negotiate(String(request.headers["accept-encoding"] ?? ""), OFFERED);
  if (encoding !== "br" && encoding !== "gzip") return payload;
  reply.header("Content-Encoding", encoding);
  return encoding === "br"
    ? await toBrotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: payload.length } })
    : await toGzip(payload);
}
