import { reading } from "../endpoint.ts";
import {
  documentDetails,
  documentPage,
  rejections,
  statementPage,
  status,
  storyDetails,
  storyPage,
  undertakingPage,
} from "../schemas/answers.ts";
import { comparison } from "../schemas/comparison.ts";
import { byId, nothing, walkQuery } from "../schemas/query.ts";
import { pageOf } from "./walk.ts";

export const listDocuments = reading({
  path: "/api/documents",
  tag: "documents",
  summary: "Documents, by id",
  params: nothing,
  query: walkQuery("Only of a story: its id"),
  answer: documentPage,
  handle: ({ query, service }) => pageOf(service, "documents", query),
});

export const showDocument = reading({
  path: "/api/documents/{id}",
  tag: "documents",
  summary: "One document: its text, and all that was recognised in it",
  about: "Texts belong to others: they are here for whoever may read the register, and in no export.",
  params: byId,
  query: nothing,
  answer: documentDetails,
  handle: ({ params: { id }, service }) => service.document(id),
});

export const listStories = reading({
  path: "/api/stories",
  tag: "documents",
  summary: "Stories: documents about one engagement, their copies and translations, by id",
  params: nothing,
  query: walkQuery("Only of an engagement: its id"),
  answer: storyPage,
  handle: ({ query, service }) => pageOf(service, "stories", query),
});

export const showStory = reading({
  path: "/api/stories/{id}",
  tag: "documents",
  summary: "One story with its documents",
  params: byId,
  query: nothing,
  answer: storyDetails,
  handle: ({ params: { id }, service }) => service.story(id),
});

export const compareStory = reading({
  path: "/api/stories/{id}/comparison",
  tag: "documents",
  summary: "The texts of a story side by side: which passages correspond, what differs, who was made of whom",
  about: "It takes seconds.",
  params: byId,
  query: nothing,
  answer: comparison,
  handle: ({ params: { id }, service }) => service.comparison(id),
});

export const listStatements = reading({
  path: "/api/statements",
  tag: "documents",
  summary: "Who says so: communiqués, posts, interviews that documents cite, by id",
  params: nothing,
  query: walkQuery("Only of a document: its id"),
  answer: statementPage,
  handle: ({ query, service }) => pageOf(service, "statements", query),
});

export const listUndertakings = reading({
  path: "/api/undertakings",
  tag: "engagements",
  summary: "What was promised, by id",
  params: nothing,
  query: walkQuery("Only of an engagement: its id"),
  answer: undertakingPage,
  handle: ({ query, service }) => pageOf(service, "undertakings", query),
});

export const listRejections = reading({
  path: "/api/rejections",
  tag: "adding",
  summary: "What could not be read, why, and what to do",
  params: nothing,
  query: nothing,
  answer: rejections,
  handle: ({ service }) => {
    const items = service.rejections();
    return { items, total: items.length };
  },
});

export const showStatus = reading({
  path: "/api/status",
  tag: "server",
  summary: "What is in the register, and whether all of it can be looked up yet",
  params: nothing,
  query: nothing,
  answer: status,
  handle: ({ service }) => service.status(),
});
