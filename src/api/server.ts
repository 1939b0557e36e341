import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance } from "fastify";
import type { RegisterService } from "../app/serve/register-service.ts";
import type { Role, TokenBook } from "../app/serve/token-book.ts";
import type { IsoDate } from "../types/vocabulary.ts";
import type { Desk } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { entityTag } from "./entity-tag.ts";
import { insistOnSameSite } from "./guards/same-site.ts";
import { insistOnToken } from "./guards/tokens.ts";
import { openApi } from "./openapi.ts";
import { documentationPage } from "./pages/documentation.ts";
import { STYLE } from "./pages/style.ts";
import { ProblemError, problemOf } from "./problems.ts";
import { serveSite } from "./serve-site.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whose token is needed where tokens are. */
    role?: Role | null;
  }
}

export interface ServerOptions {
  readonly service: RegisterService;
  /** The program's, for the documentation. */
  readonly version: string;
  /** Only this machine can reach it: nobody needs a token. */
  readonly onLoopback: boolean;
  readonly tokens: TokenBook;
  /** Requests of one address in a minute. */
  readonly perMinute: number;
  /** The largest body that is no file, and the largest file, in bytes. */
  readonly maxBody: number;
  readonly maxFile: number;
  /** The folder of the built site; null where there is none. */
  readonly site: string | null;
  readonly today: () => IsoDate;
  /** Told what should not have happened. */
  readonly report: (error: unknown) => void;
}

const FILES = 1_000;
/** How long somebody may take to send a request, in milliseconds. */
const RECEIVING = 300_000;

/** Strict: nothing from elsewhere, no script and no style in a page itself. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
} as const;

/** The server, not listening yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { onLoopback, perMinute, maxBody, maxFile, report } = options;
  const server = fastify({
    bodyLimit: maxBody,
    requestTimeout: RECEIVING,
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    // Whoever watches an ingest would keep a server from ending.
    forceCloseConnections: true,
  });
  server.setErrorHandler((error, request, reply) => {
    const { problem, unexpected } = problemOf(error, request.url);
    if (unexpected) report(error);
    if (problem.status === 401) void reply.header("WWW-Authenticate", "Bearer");
    if (problem.status === 503) void reply.header("Retry-After", "5");
    return reply.status(problem.status).type("application/problem+json; charset=utf-8").send(JSON.stringify(problem));
  });
  await server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY as unknown as Record<string, string[]> },
    strictTransportSecurity: false,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginEmbedderPolicy: true,
    frameguard: { action: "deny" },
  });
  server.addHook("onRequest", async (request) => {
    insistOnSameSite(request, onLoopback);
  });
  await server.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { after }) => new ProblemError(429, "these are too many requests", `wait ${after} and ask again`),
  });
  await server.register(multipart, { limits: { fileSize: maxFile, files: FILES, fields: 0, parts: FILES, headerPairs: 100 } });
  // Whatever else somebody says that he sends is refused, not guessed at.
  server.removeContentTypeParser("text/plain");
  server.addContentTypeParser("text/plain", { parseAs: "string" }, (_, body, done) => done(null, body));
  server.addHook("onSend", entityTag);
  ask(server, options);
  document(server, options);
  await serveSite(server, options.site);
  return server;
}

function ask(server: FastifyInstance, { service, today, onLoopback, tokens }: ServerOptions): void {
  const desk: Desk = { service, today };
  for (const { method, path, role, run } of ENDPOINTS) {
    server.route({
      method,
      url: path.replaceAll(/\{(\w+)\}/g, ":$1"),
      config: { role },
      onRequest: async (request) => {
        if (!onLoopback && role !== null) insistOnToken(request, tokens, role);
      },
      handler: (request, reply) => run(request, reply, desk),
    });
  }
}

/** How to ask is told to anybody: it says nothing of what is in the register. */
function document(server: FastifyInstance, { version }: ServerOptions): void {
  const described = openApi(version);
  const json = JSON.stringify(described);
  const page = documentationPage(described);
  server.get("/api/openapi.json", (_, reply) => reply.type("application/json; charset=utf-8").send(json));
  server.get("/api/documentation.css", (_, reply) => reply.type("text/css; charset=utf-8").send(STYLE));
  for (const path of ["/api", "/api/"]) server.get(path, (_, reply) => reply.type("text/html; charset=utf-8").send(page));
}
