import type { GeoProjection } from "d3-geo";
import { kept, type MapView, WHOLE_MAP } from "./map-view.ts";
import { useRestingView } from "./use-resting-view.ts";

const NAME = "map";
const WRITTEN = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/;

/** What of the map is seen; it stands in the address as latitude, longitude and how many times closer: `map=34,-6.8,4`. */
export function useMapView(projection: GeoProjection): readonly [MapView, (view: MapView) => void] {
  return useRestingView<MapView>(
    (search) => {
      const [, latitude, longitude, zoom] = WRITTEN.exec(search.get(NAME) ?? "") ?? [];
      const middle = projection([Number(longitude), Number(latitude)]);
      return middle && zoom ? kept({ x: middle[0], y: middle[1], zoom: Number(zoom) }) : WHOLE_MAP;
    },
    (search, { x, y, zoom }) => {
      const [longitude, latitude] = projection.invert?.([x, y]) ?? [];
      if (zoom === 1 || longitude === undefined || latitude === undefined) search.delete(NAME);
      else search.set(NAME, [latitude, longitude, zoom].map((value) => Math.round(value * 100) / 100).join(","));
    },
  );
}
