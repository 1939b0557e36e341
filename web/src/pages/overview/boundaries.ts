import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

/** Of the map of the world: states by their number in ISO 3166-1, and areas that have none. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryObject }>;

export interface Lines {
  readonly land: Polygon | MultiPolygon | null;
  readonly agreed: MultiLineString;
  readonly disputed: MultiLineString;
}

/**
 * Areas whose boundaries or status states dispute, as far as this map draws them apart: Western Sahara, Palestine, Taiwan and the
 * Falkland Islands by number; Kosovo, Northern Cyprus and Somaliland have none.
 */
const DISPUTED = new Set<string | number | undefined>(["732", "275", "158", "238", undefined]);

/** Land without lines, lines that nobody disputes, and lines that somebody does. */
export function linesOf(world: World): Lines {
  const { countries, land } = world.objects;
  const isDisputed = (a: GeometryObject, b: GeometryObject): boolean => DISPUTED.has(a.id) || DISPUTED.has(b.id);
  const whole = feature(world, land);
  const [first] = whole.type === "FeatureCollection" ? whole.features : [whole];
  const geometry = first?.geometry;
  return {
    land: geometry?.type === "MultiPolygon" || geometry?.type === "Polygon" ? geometry : null,
    agreed: mesh(world, countries, (a, b) => a !== b && !isDisputed(a, b)),
    disputed: mesh(world, countries, (a, b) => a !== b && isDisputed(a, b)),
  };
}
