import { type GeoProjection, geoNaturalEarth1 } from "d3-geo";
import type { Statistics } from "../../../../src/api/types.ts";
import { HEIGHT, WIDTH } from "./map-view.ts";

/** So much of the world around the outermost places, in units of the drawing. */
const MARGIN = 26;
/** And around a lone place, in degrees. */
const AROUND = 14;

/** Drawn so large that the places fill it; a lone place keeps its surroundings. */
export function projectionOn(places: Statistics["places"]): GeoProjection {
  const coordinates = places.map(({ longitude, latitude }): [number, number] => [longitude ?? 0, latitude ?? 0]);
  const around = coordinates.flatMap(([x, y]): [number, number][] => [
    [Math.max(-179, x - AROUND), Math.max(-80, y - AROUND / 2)],
    [Math.min(179, x + AROUND), Math.min(80, y + AROUND / 2)],
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
