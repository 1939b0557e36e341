import type { FastifyReply } from "fastify";

/** Whoever stands between may close a connection on which nothing comes, in milliseconds. */
const SIGN_OF_LIFE = 15_000;

export const EVENTS = "text/event-stream; charset=utf-8";

type Send = (event: string, data: unknown) => void;

/**
 * Sends events until somebody ends it or whoever watches is gone.
 * @param begin told how to send and to end; gives back what stops it
 */
export function sendEvents(reply: FastifyReply, begin: (send: Send, end: () => void) => () => void): Promise<void> {
  const headers = reply.getHeaders();
  reply.hijack();
  reply.raw.writeHead(200, {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    "Content-Type": EVENTS,
    "Cache-Control": "no-store",
    "X-Accel-Buffering": "no",
  });
  return new Promise((resolve) => {
    const alive = setInterval(() => reply.raw.write(": still at it\n\n"), SIGN_OF_LIFE);
    let stop = (): void => {};
    const end = (): void => {
      reply.raw.end();
    };
    reply.raw.once("close", () => {
      clearInterval(alive);
      stop();
      resolve();
    });
    stop = begin((event, data) => reply.raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`), end);
  });
}
