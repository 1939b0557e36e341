import { absolute, hasPath } from "./address.ts";
import { linkedAddresses, type PageHead } from "./page-head.ts";
import { type Said, said } from "./said.ts";

/** Addresses that the page gives itself, the best first. */
export function addressesOf(head: PageHead): Said[] {
  const graph = head.meta.get("og:url");
  const all = [
    said(head.canonical, "meta"),
    said(graph === undefined ? null : absolute(graph, head.saved), "open-graph"),
    ...linkedAddresses(head).map((address) => said(address, "json-ld")),
    said(head.saved, "address"),
  ].filter((each) => each !== null);
  // Sites whose template gives every page the address of the front page.
  return [...all.filter(({ value }) => hasPath(value)), ...all.filter(({ value }) => !hasPath(value))];
}
