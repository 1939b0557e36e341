import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * Gives what is answered whole a tag made of what it is, and answers only that it is unchanged to whoever has it already. The tag is a weak one:
 * it is the same however the answer is compressed.
 */
export async function entityTag(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== "string" || reply.statusCode !== 200 || (request.method !== "GET" && request.method !== "HEAD")) return payload;
  const tag = `W/"${createHash("sha256").update(payload).digest("base64url").slice(0, 22)}"`;
  reply.header("ETag", tag);
  if (!reply.hasHeader("Cache-Control")) reply.header("Cache-Control", "private, no-cache");
  const known = (request.headers["if-none-match"] ?? "").split(",").map((one) => one.trim().replace(/^(?=")/, "W/"));
  if (!known.includes(tag) && !known.includes("*")) return payload;
  reply.status(304);
  return "";
}
