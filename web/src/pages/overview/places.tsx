import { lazy, Suspense } from "react";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";

/** Fetched while the answers are. */
const map = import("./world-map.tsx");
const WorldMap = lazy(async () => ({ default: (await map).WorldMap }));

/** Where it was, on a map; the map's lines are fetched after the page. */
export function Places({ places }: { readonly places: Statistics["places"] }) {
  const { say } = useSpeech();
  const known = places.filter(({ latitude, longitude }) => typeof latitude === "number" && typeof longitude === "number");
  if (known.length === 0) return null;
  return (
    <section className="places">
      <h2>{say("places.title")}</h2>
      <Suspense fallback={<div className="map" />}>
        <WorldMap places={known} />
      </Suspense>
    </section>
  );
}
