import type { EngagementCard } from "../../../src/api/types.ts";
import type { Speech } from "../languages/speech.ts";
import { isolated } from "./isolated.ts";

type Place = NonNullable<EngagementCard["where"]>;

/** A city with its state; a state alone where no city is told. */
export function placeName({ name, country, latitude }: Place, { region, city, say }: Speech): string {
  const state = region(country);
  return latitude === null || name === state ? state : say("place.name", { city: isolated(city(name)), state });
}
