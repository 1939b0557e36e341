import { type Arrival, arrivals, type Sources } from "../../src/intake/arrivals.ts";
import { streamOf } from "./streams.ts";

/** Everything that arrives. */
export async function arrivalsOf(sources: Partial<Sources>): Promise<Arrival[]> {
  const seen: Arrival[] = [];
  for await (const arrival of arrivals({ paths: [], standardInput: streamOf(), ...sources })) seen.push(arrival);
  return seen;
}

/** What arrives, in short and without the folder: `path format = text` for items, `where ! what` for rejections. */
export async function arrive(folder: string, sources: Partial<Sources> = {}): Promise<string[]> {
  const seen = await arrivalsOf({ paths: [folder], ...sources });
  return seen.flatMap((arrival) => {
    if (arrival.kind === "carrier") return [];
    return inShort(arrival).replaceAll(`${folder}/`, "");
  });
}

function inShort(arrival: Exclude<Arrival, { kind: "carrier" }>): string {
  if (arrival.kind === "rejection") return `${arrival.rejection.where} ! ${arrival.rejection.what}`;
  if (arrival.kind === "known") return `${arrival.path} known`;
  return `${arrival.path} ${arrival.format} = ${arrival.record.text.replaceAll("\n", "|")}`;
}
