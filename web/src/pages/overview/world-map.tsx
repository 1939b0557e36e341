import type { GeoProjection } from "d3-geo";
import { type CSSProperties, useId, useMemo } from "react";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSettings } from "../../frame/settings.ts";
import { useSpeech } from "../../languages/language.tsx";
import { MapButtons } from "./map-buttons.tsx";
import { MapLines } from "./map-lines.tsx";
import { boxOf, kept, WIDTH, zoomedMap } from "./map-view.ts";
import { PlaceMark } from "./place-mark.tsx";
import { projectionOn } from "./projection-on.ts";
import { useDragMap } from "./use-drag-map.ts";
import { useMapKeys } from "./use-map-keys.ts";
import { useMapView } from "./use-map-view.ts";
import { useRoving } from "./use-roving.ts";
import { useWidth } from "./use-width.ts";
import { useZoomWheel } from "./use-zoom-wheel.ts";

type Places = Statistics["places"];

/** Places as circles on the part of the world in which they lie; the pointer moves it, the wheel with Ctrl, plus and minus bring it closer. */
export function WorldMap({ places }: { readonly places: Places }) {
  const { say } = useSpeech();
  const { boundaries } = useSettings();
  const hint = useId();
  const [drawing, width] = useWidth<SVGSVGElement>(WIDTH);
  const projection = useMemo(() => projectionOn(places), [places]);
  const points = useMemo(() => pointsOf(places, projection), [places, projection]);
  const [view, show] = useMapView(projection);
  const marks = useRoving(
    "place",
    points.map(({ key }) => key),
  );
  const box = boxOf(view);
  const unit = box.width / width;
  const drag = useDragMap((right, down) => show(kept({ ...view, x: view.x - right * unit, y: view.y - down * unit })));
  useZoomWheel(drawing, (factor, x, y) => {
    show(zoomedMap(view, factor, { x: box.left + x * box.width, y: box.top + y * box.height }));
  });
  const onKeyDown = useMapKeys({ points, marks, view, onShow: show });
  return (
    <>
      <MapButtons view={view} onShow={show} />
      <p className="unseen" id={hint}>
        {say("zoom.keys")}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        ref={drawing}
        className="map"
        viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
        style={{ "--unit": unit } as CSSProperties}
        data-whole={view.zoom === 1}
        role="group"
        aria-label={say("places.title")}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        {...drag}
      >
        <MapLines projection={projection} />
        {points.map(({ key, ...point }) => (
          <PlaceMark key={key} {...point} {...marks.markProps(key)} />
        ))}
      </svg>
      {boundaries === "disputed" && <p className="quiet map-note">{say("places.disputed")}</p>}
    </>
  );
}

/** Where each place is drawn, those with most engagements below the others. */
function pointsOf(places: Places, projection: GeoProjection) {
  const most = Math.max(1, ...places.map(({ count }) => count));
  return places.flatMap((place) => {
    const point = projection([place.longitude ?? 0, place.latitude ?? 0]);
    return point ? [{ key: place.value, place, x: point[0], y: point[1], share: place.count / most }] : [];
  });
}
