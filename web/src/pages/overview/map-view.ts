/** What of a drawing is seen: its middle, in units of the drawing, and how many times closer than the whole. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const WIDTH = 1000;
export const HEIGHT = 520;
/** Closer than this the lines of the map are too rough. */
const CLOSEST = 16;

export const WHOLE_MAP: MapView = { x: WIDTH / 2, y: HEIGHT / 2, zoom: 1 };

/** As near to the view as the drawing has something to show. */
export function kept({ x, y, zoom }: MapView): MapView {
  const closer = Math.min(CLOSEST, Math.max(1, zoom));
  const [halfWidth, halfHeight] = [WIDTH / 2 / closer, HEIGHT / 2 / closer];
  return {
    x: Math.min(WIDTH - halfWidth, Math.max(halfWidth, x)),
    y: Math.min(HEIGHT - halfHeight, Math.max(halfHeight, y)),
    zoom: closer,
  };
}

/** Closer by a factor; the point of the drawing around which it is done stays where it is. */
export function zoomedMap(view: MapView, factor: number, around: { readonly x: number; readonly y: number } = view): MapView {
  const zoom = Math.min(CLOSEST, Math.max(1, view.zoom * factor));
  const share = view.zoom / zoom;
  return kept({ x: around.x + (view.x - around.x) * share, y: around.y + (view.y - around.y) * share, zoom });
}

/** The corner and the size of what is seen, as an SVG takes them. */
export function boxOf({ x, y, zoom }: MapView): {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
} {
  const [width, height] = [WIDTH / zoom, HEIGHT / zoom];
  return { left: x - width / 2, top: y - height / 2, width, height };
}
