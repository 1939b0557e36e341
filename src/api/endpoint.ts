import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { RegisterService } from "../app/serve/register-service.ts";
import type { Role } from "../app/serve/token-book.ts";
import type { IsoDate } from "../types/vocabulary.ts";
import { namesIn } from "./names-in.ts";
import { notFound, readAs } from "./problems.ts";
import { namesQuery } from "./schemas/query.ts";

/** What endpoints answer from. */
export interface Desk {
  readonly service: RegisterService;
  readonly today: () => IsoDate;
  /** The most that files may be that are sent at once, in bytes. */
  readonly maxFile: number;
}

/** What somebody may get, by the type of its content. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly schema: z.ZodType | null;
  readonly about: string;
}

/** What has to be sent, by the type of its content. */
export interface Body {
  readonly type: string;
  readonly schema: z.ZodType | null;
  readonly about: string;
}

/** One thing that can be asked: it answers, and is documented, by the same schemas. */
export interface Endpoint {
  readonly method: "GET" | "POST";
  /** As OpenAPI has it: `/api/engagements/{id}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly about: string;
  /** Whose token is needed where tokens are; null: nobody's. */
  readonly role: Role | null;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly bodies: readonly Body[];
  readonly answers: readonly Answer[];
  readonly run: (request: FastifyRequest, reply: FastifyReply, desk: Desk) => Promise<unknown>;
}

interface Reading<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType> {
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly about?: string;
  readonly role?: Role | null;
  readonly params: P;
  readonly query: Q;
  readonly answer: A;
  /** Null: there is no such thing. */
  readonly handle: (
    asked: Desk & { readonly params: z.output<P>; readonly query: z.output<Q> },
  ) => z.input<A> | null | Promise<z.input<A> | null>;
}

/** An endpoint that answers JSON; nothing leaves that its schema does not name. */
export function reading<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(asked: Reading<P, Q, A>): Endpoint {
  const { path, tag, summary, about = "", role = "reader", params, query, answer, handle } = asked;
  return {
    method: "GET",
    path,
    tag,
    summary,
    about,
    role,
    params,
    query: query.extend(namesQuery.shape),
    bodies: [],
    answers: [{ status: 200, type: "application/json", schema: answer, about: summary }],
    run: async (request, reply, desk) => {
      const { names: named, ...own } = request.query as Readonly<Record<string, unknown>>;
      const { names } = readAs(namesQuery, { names: named }, "query");
      const result = await handle({
        ...desk,
        params: readAs(params, request.params, "path"),
        query: readAs(query, own, "query"),
      });
      if (result === null) throw notFound(request.url);
      const told = answer.parse(result);
      const called = names === undefined ? told : namesIn(told, desk.service.called(names));
      return reply.type("application/json; charset=utf-8").send(JSON.stringify(called));
    },
  };
}
