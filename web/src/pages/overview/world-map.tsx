import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useMemo } from "react";
import address from "world-atlas/countries-110m.json?url";
import { Link } from "wouter";
import type { Statistics } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { useSettings } from "../../frame/settings.ts";
import { useSpeech } from "../../languages/language.tsx";
import { valueLabel } from "../../pieces/value-label.ts";
import { linesOf, type World } from "./boundaries.ts";

const WIDTH = 1000;
const HEIGHT = 520;
/** So much of the world around the outermost places, in units of the drawing. */
const MARGIN = 26;

/** Places as circles on the part of the world in which they lie. */
export function WorldMap({ places }: { readonly places: Statistics["places"] }) {
  const speech = useSpeech();
  const { say } = speech;
  const { boundaries } = useSettings();
  const { data: world } = useAnswer<World>(address);
  const projection = useMemo(() => projectionOn(places), [places]);
  const drawn = useMemo(() => {
    const path = geoPath(projection).digits(1);
    const lines = world && linesOf(world);
    return lines && { land: lines.land && path(lines.land), agreed: path(lines.agreed), disputed: path(lines.disputed) };
  }, [projection, world]);
  const most = Math.max(1, ...places.map(({ count }) => count));
  return (
    <>
      <svg className="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <title>{say("places.title")}</title>
        {drawn && (
          <g>
            <path className="land" d={drawn.land ?? ""} />
            {boundaries === "disputed" && <path className="agreed" d={drawn.agreed ?? ""} />}
            {boundaries === "disputed" && <path className="disputed" d={drawn.disputed ?? ""} />}
          </g>
        )}
        {places.map((place) => {
          const point = projection([place.longitude ?? 0, place.latitude ?? 0]);
          if (!point) return null;
          const label = say("mark.label", {
            what: valueLabel("place", place, speech),
            count: say("count.engagements", { n: place.count }),
          });
          return (
            <Link key={place.value} href={`/engagements?place=${encodeURIComponent(place.value)}`} aria-label={label}>
              <title>{label}</title>
              <circle className="hit" cx={point[0]} cy={point[1]} r="14" />
              <circle cx={point[0]} cy={point[1]} r={4 + 12 * Math.sqrt(place.count / most)} />
            </Link>
          );
        })}
      </svg>
      {boundaries === "disputed" && <p className="quiet map-note">{say("places.disputed")}</p>}
    </>
  );
}

/** Drawn so large that the places fill it; a lone place keeps its surroundings. */
function projectionOn(places: Statistics["places"]) {
  const coordinates = places.map(({ longitude, latitude }): [number, number] => [longitude ?? 0, latitude ?? 0]);
  const around = coordinates.flatMap(([x, y]): [number, number][] => [
    [Math.max(-179, x - 9), Math.max(-80, y - 5)],
    [Math.min(179, x + 9), Math.min(80, y + 5)],
  ]);
  return geoNaturalEarth1()
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      { type: "MultiPoint", coordinates: around },
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}
