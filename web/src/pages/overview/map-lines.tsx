import { type GeoProjection, geoPath } from "d3-geo";
import { memo, useMemo } from "react";
import address from "world-atlas/countries-110m.json?url";
import { askAhead, useAnswer } from "../../ask/use-answer.ts";
import { useSettings } from "../../frame/settings.ts";
import { linesOf, type World } from "./boundaries.ts";

askAhead([address]);

/** Land and boundaries; they are fetched once, and drawn again only for another part of the world. */
export const MapLines = memo(function MapLines({ projection }: { readonly projection: GeoProjection }) {
  const { boundaries } = useSettings();
  const { data: world } = useAnswer<World>(address);
  const drawn = useMemo(() => {
    const path = geoPath(projection).digits(1);
    const lines = world && linesOf(world);
    return lines && { land: lines.land && path(lines.land), agreed: path(lines.agreed), disputed: path(lines.disputed) };
  }, [projection, world]);
  if (drawn === null) return null;
  return (
    <g>
      <path className="land" d={drawn.land ?? ""} />
      {boundaries === "disputed" && <path className="agreed" d={drawn.agreed ?? ""} />}
      {boundaries === "disputed" && <path className="disputed" d={drawn.disputed ?? ""} />}
    </g>
  );
});
