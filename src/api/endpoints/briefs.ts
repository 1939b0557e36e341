import { reading } from "../endpoint.ts";
import { brief } from "../schemas/brief.ts";
import { briefQuery, nothing } from "../schemas/query.ts";

export const showBrief = reading({
  path: "/api/brief",
  tag: "briefs",
  summary: "The state of a relation, of a person, a service or a fair",
  about:
    "Last contacts, what changed between the last two, who held which office, subjects through the years, what is still to come, what was promised, and who says so.",
  params: nothing,
  query: briefQuery,
  answer: brief,
  handle: ({ query: { of, on }, service, today }) => service.brief(of, on ?? today()),
});
