import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type HTTPMethods } from "fastify";
import type { RegisterService } from "../app/serve/register-service.ts";
import type { Role, TokenBook } from "../app/serve/token-book.ts";
import type { IsoDate } from "../types/vocabulary.ts";
import { answerNoRequest, answerProblem } from "./answer-problem.ts";
import { compressed } from "./compressed.ts";
import type { Desk } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { entityTag } from "./entity-tag.ts";
import { insistOnSameSite } from "./guards/same-site.ts";
import { insistOnToken } from "./guards/tokens.ts";
import { openApi } from "./openapi.ts";
import { documentationPage } from "./pages/documentation.ts";
import { STYLE } from "./pages/style.ts";
import { plainText } from "./plain-text.ts";
import { MANUAL, ProblemError } from "./problems.ts";
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
  /** The address of a proxy, whose word is taken for who asks and by which name. */
  readonly proxy?: string | null;
  readonly tokens: TokenBook;
  /** Requests of one address in a minute. */
  readonly perMinute: number;
  /** The largest body that is no file, and the most that files may be that are sent at once, in bytes. */
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
/** How long until its headers are there, in milliseconds, and how often it is looked. */
const HEADERS = { headersTimeout: 20_000, connectionsCheckingInterval: 5_000 };
/** Connections at once: whoever opens more is turned away, and whoever is there already is not. */
const CONNECTIONS = 5_000;

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
  const { onLoopback, proxy = null, perMinute, maxBody, maxFile, report } = options;
  const server = fastify({
    bodyLimit: maxBody,
    requestTimeout: RECEIVING,
    http: HEADERS,
    trustProxy: proxy ?? false,
    routerOptions: { maxParamLength: 200 },
    return503OnClosing: true,
    // Whoever watches an ingest would keep a server from ending.
    forceCloseConnections: true,
    // Errors of addresses and of connections come before any route: they are told in the same way.
    frameworkErrors: (error, request, reply) => answerProblem(error, request, reply, report),
    clientErrorHandler: answerNoRequest,
  });
  server.server.maxConnections = CONNECTIONS;
  server.setErrorHandler((error, request, reply) => answerProblem(error, request, reply, report));
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
  server.addContentTypeParser("text/plain", { parseAs: "buffer" }, async (request: FastifyRequest, body: Buffer) =>
    plainText(body, request.headers["content-type"]),
  );
  server.addHook("onSend", entityTag);
  // On one machine sending takes less time than compressing, and a proxy there would have to unpack it again.
  if (!onLoopback) server.addHook("onSend", compressed);
  ask(server, options);
  refuseOtherMethods(server);
  document(server, options);
  await serveSite(server, options.site);
  return server;
}

function ask(server: FastifyInstance, { service, today, maxFile, onLoopback, tokens }: ServerOptions): void {
  const desk: Desk = { service, today, maxFile };
  for (const { method, path, role, run } of ENDPOINTS) {
    server.route({
      method,
      url: route(path),
      config: { role },
      // Behind the limit of the rate, so that guesses count, and before anything of a body is read.
      preParsing: async (request) => {
        if (!onLoopback && role !== null) insistOnToken(request, tokens, role);
      },
      handler: (request, reply) => run(request, reply, desk),
    });
  }
}

/** What is there, but is not asked so, is another mistake than what is not there. */
function refuseOtherMethods(server: FastifyInstance): void {
  for (const [path, own] of Map.groupBy(ENDPOINTS, (endpoint) => endpoint.path)) {
    const allowed: string[] = own.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
    const refuse = async ({ method }: FastifyRequest, reply: FastifyReply): Promise<never> => {
      void reply.header("Allow", allowed.join(", "));
      throw new ProblemError(405, `${method} is not done here`, `ask with ${allowed.join(" or ")}; ${MANUAL}`);
    };
    const method = server.supportedMethods.filter((one) => !allowed.includes(one)) as HTTPMethods[];
    server.route({ method, url: route(path), preParsing: refuse, handler: refuse });
  }
}

/** A path of OpenAPI as Fastify writes it. */
function route(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
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
