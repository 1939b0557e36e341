import { type Endpoint, reading } from "../endpoint.ts";
import { notFound, readAs } from "../problems.ts";
import { engagementDetails, engagementPage, facets, pinned, statistics, upcoming } from "../schemas/answers.ts";
import { byId, facetsQuery, listQuery, nothing, statisticsQuery, upcomingQuery } from "../schemas/query.ts";
import { askedFilter, facetsAsked } from "./asked-filter.ts";

export const listEngagements = reading({
  path: "/api/engagements",
  tag: "engagements",
  summary: "Engagements that meet all conditions, page by page",
  about:
    "A cursor holds when the register changes meanwhile: no engagement that was there from the first page to the last is missed or told twice.",
  params: nothing,
  query: listQuery,
  answer: engagementPage,
  handle: ({ query: { sort, limit, after, ...filters }, service }) => service.engagements(askedFilter(filters), sort, limit, after ?? null),
});

export const showEngagement = reading({
  path: "/api/engagements/{id}",
  tag: "engagements",
  summary: "One engagement with the words for every value",
  params: byId,
  query: nothing,
  answer: engagementDetails,
  handle: ({ params: { id }, service }) => service.engagement(id),
});

export const pinEngagement: Endpoint = {
  method: "POST",
  path: "/api/engagements/{id}/pin",
  tag: "engagements",
  summary: "Keeps its id for good, for whoever cites it",
  about: "Pinning it again changes nothing. No body is needed.",
  role: "editor",
  params: byId,
  query: nothing,
  bodies: [],
  answers: [{ status: 200, type: "application/json", schema: pinned, about: "The id to cite" }],
  run: async (request, reply, { service }) => {
    const kept = await service.pin(readAs(byId, request.params, "path").id);
    if (kept === null) throw notFound(request.url);
    return reply.type("application/json; charset=utf-8").send(JSON.stringify(pinned.parse(kept)));
  },
};

export const countFacets = reading({
  path: "/api/facets",
  tag: "engagements",
  summary: "What else could be chosen, and how many engagements each choice would leave",
  about: "Of a facet where any of several values will do, the values count as if none of them were chosen.",
  params: nothing,
  query: facetsQuery,
  answer: facets,
  handle: ({ query: { facets: asked, most, ...filters }, service }) => ({
    facets: service.facets(askedFilter(filters), facetsAsked(asked), most),
  }),
});

export const showStatistics = reading({
  path: "/api/statistics",
  tag: "engagements",
  summary: "What an overview draws: months, who with whom, places, topics by year",
  about: "Every mark is a condition of /api/engagements and has as many engagements as it says.",
  params: nothing,
  query: statisticsQuery,
  answer: statistics,
  handle: ({ query: { most, ...filters }, service }) => service.statistics(askedFilter(filters), most),
});

export const showUpcoming = reading({
  path: "/api/upcoming",
  tag: "engagements",
  summary: "What is announced and still to come, the soonest first",
  params: nothing,
  query: upcomingQuery,
  answer: upcoming,
  handle: ({ query: { on, most, ...filters }, service, today }) => service.upcoming(askedFilter(filters), on ?? today(), most),
});
