import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { notFound } from "./problems.ts";

/** What builders put a hash into the names of: what it holds never changes. */
const HASHED = `${sep}assets${sep}`;
const YEAR = 31_536_000;

const UNBUILT = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Dragoman</title><link rel="stylesheet" href="/api/documentation.css"></head>
<body><main><h1>Dragoman</h1><p>The site is not built. The register can be asked through its <a href="/api">HTTP interface</a>.</p></main></body></html>
`;

/** Serves the built site: files by their names, and its first page for every other address, which the site itself reads. */
export async function serveSite(server: FastifyInstance, folder: string | null): Promise<void> {
  const isBuilt = folder !== null && existsSync(join(folder, "index.html"));
  if (isBuilt)
    await server.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      dotfiles: "deny",
      cacheControl: false,
      // A build may bring its files compressed.
      preCompressed: true,
      setHeaders: (reply, path) => {
        void reply.header("Cache-Control", path.includes(HASHED) ? `public, max-age=${YEAR}, immutable` : "no-cache");
      },
    });
  else server.get("/", (_, reply) => reply.type("text/html; charset=utf-8").send(UNBUILT));
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, (request, reply) => {
    const [path = ""] = request.url.split("?");
    const isPage = request.method === "GET" && !/^\/api(\/|$)/.test(path) && !/\.\w+$/.test(path);
    if (!isBuilt || !isPage) throw notFound(request.url);
    return reply.header("Cache-Control", "no-cache").sendFile("index.html");
  });
}
