/** Names across scripts, for whoever compares them by themselves. */
export { createNames } from "../names/create-names.ts";
export type { ExplainedPart, NameExplanation, NameReason, Names } from "../names/names.ts";
