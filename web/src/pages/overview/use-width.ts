import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** How wide an element is drawn, in CSS pixels; so much is assumed until it is. */
export function useWidth<E extends Element>(assumed: number): readonly [RefObject<E | null>, number] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(assumed);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      const drawn = Math.round(entry?.contentRect.width ?? 0);
      if (drawn > 0) setWidth(drawn);
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return [place, width];
}
