import type { KeyboardEvent } from "react";
import { boxOf, kept, type MapView, WHOLE_MAP, zoomedMap } from "./map-view.ts";
import { neighbour, type Point } from "./neighbour.ts";
import { directionOfKey, type Roving } from "./use-roving.ts";

interface MapKeysProps {
  readonly points: readonly Point[];
  readonly marks: Roving;
  readonly view: MapView;
  readonly onShow: (next: MapView) => void;
}

/** Arrows lead from place to place, and the map follows; plus, minus and 0 bring it closer, wider and back. */
export function useMapKeys({ points, marks, view, onShow }: MapKeysProps): (event: KeyboardEvent) => void {
  return (event) => {
    const here = points.find(({ key }) => key === marks.current);
    const next = viewByKey(event.key, view, here);
    const direction = directionOfKey(event);
    const there = direction && neighbour(points, marks.current, direction);
    if (next !== null) onShow(next);
    if (there) {
      onShow(holding(view, there));
      marks.go(there.key);
    }
    if (next !== null || there) event.preventDefault();
  };
}

/** Plus and minus around the place that is chosen. */
function viewByKey(key: string, view: MapView, here: Point | undefined): MapView | null {
  if (key === "+" || key === "=") return zoomedMap(view, 2, here);
  if (key === "-") return zoomedMap(view, 0.5, here);
  return key === "0" ? WHOLE_MAP : null;
}

/** The same view, moved where a point would lie outside of it. */
function holding(view: MapView, { x, y }: Point): MapView {
  const { left, top, width, height } = boxOf(view);
  const isInside = x > left && x < left + width && y > top && y < top + height;
  return isInside ? view : kept({ ...view, x, y });
}
