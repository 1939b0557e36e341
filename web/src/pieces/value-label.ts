import type { Facets } from "../../../src/api/types.ts";
import type { Speech } from "../languages/speech.ts";
import { isolated } from "./isolated.ts";

export type FacetValue = Facets["facets"][number]["values"][number];

const STATES: ReadonlySet<string> = new Set(["state", "country", "side"]);
const DATES: ReadonlySet<string> = new Set(["year", "month"]);

/** What a value of a facet is called. */
export function valueLabel(
  facet: string,
  { value, label, country }: Pick<FacetValue, "value" | "label" | "country">,
  speech: Speech,
): string {
  if (STATES.has(facet)) return speech.region(value);
  if (DATES.has(facet)) return speech.date(value);
  if (facet === "language") return speech.languageName(value);
  if (facet === "origins") return speech.say("count.origins", { n: Number(value) });
  if (facet === "disagreement") return value === "any" ? speech.say("facet.disagreement.any") : speech.name("field", value);
  if (facet === "synthetic") return speech.name("synthetic", value);
  if (facet === "topicBasis") return topicBasis(value, label, speech);
  if (facet === "place" && country)
    return speech.say("place.name", { city: isolated(speech.city(label ?? value)), state: speech.region(country) });
  if (facet === "office") return speech.office(value) ?? value;
  return speech.name(facet, value, label);
}

function topicBasis(value: string, label: string | null, { name, say }: Speech): string {
  const [topic = "", basis = ""] = value.split(":");
  return say("facet.topic-basis", { topic: name("topic", topic, label), basis: name("basis", basis) });
}
