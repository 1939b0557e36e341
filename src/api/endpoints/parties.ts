import { reading } from "../endpoint.ts";
import { found, occasionDetails, occasionPage, partyDetails, partyPage, stateDetails } from "../schemas/answers.ts";
import { byCode, byId, findQuery, nothing, walkQuery } from "../schemas/query.ts";
import { pageOf } from "./walk.ts";

export const find = reading({
  path: "/api/find",
  tag: "find",
  summary: "Whoever and whatever may be meant by a name in any script, and texts in which words stand",
  about: "A name typed in Latin letters finds the Arabic one, and the other way round.",
  params: nothing,
  query: findQuery,
  answer: found,
  handle: ({ query: { q, most }, service }) => service.find(q, most),
});

export const listParties = reading({
  path: "/api/parties",
  tag: "parties",
  summary: "Persons, organisations, states and offices, by id",
  about: "Those with most engagements are told by /api/facets.",
  params: nothing,
  query: walkQuery("Only of a type: person, organisation, state, office"),
  answer: partyPage,
  handle: ({ query, service }) => pageOf(service, "parties", query),
});

export const showParty = reading({
  path: "/api/parties/{id}",
  tag: "parties",
  summary: "One party: names in all scripts, offices through time, engagements, partners, topics",
  params: byId,
  query: nothing,
  answer: partyDetails,
  handle: ({ params: { id }, service }) => service.party(id),
});

export const showState = reading({
  path: "/api/states/{code}",
  tag: "parties",
  summary: "One state: its engagements, partners, persons, topics",
  params: byCode,
  query: nothing,
  answer: stateDetails,
  handle: ({ params: { code }, service }) => service.state(code),
});

export const listOccasions = reading({
  path: "/api/occasions",
  tag: "occasions",
  summary: "Fairs, assemblies and other occasions, by id",
  params: nothing,
  query: walkQuery("Only of a series"),
  answer: occasionPage,
  handle: ({ query, service }) => pageOf(service, "occasions", query),
});

export const showOccasion = reading({
  path: "/api/occasions/{id}",
  tag: "occasions",
  summary: "One occasion with its series, its engagements and those that announce it",
  params: byId,
  query: nothing,
  answer: occasionDetails,
  handle: ({ params: { id }, service }) => service.occasion(id),
});
