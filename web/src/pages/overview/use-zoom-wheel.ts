import { type RefObject, useEffect, useEffectEvent } from "react";

/** So much of turning a wheel doubles what is seen, in pixels. */
const DOUBLE = 240;

/**
 * Zooms by the wheel while Ctrl is held, as two fingers on a touch pad do; the bare wheel is left to the page.
 * @param onZoom gets the factor, and where the pointer is as shares of the width and height
 */
export function useZoomWheel(place: RefObject<Element | null>, onZoom: (factor: number, x: number, y: number) => void): void {
  const zoom = useEffectEvent(onZoom);
  useEffect(() => {
    const element = place.current;
    const turn = (event: Event): void => {
      if (!(event instanceof WheelEvent) || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const { left, top, width, height } = (element ?? document.documentElement).getBoundingClientRect();
      zoom(2 ** (-event.deltaY / DOUBLE), (event.clientX - left) / width, (event.clientY - top) / height);
    };
    element?.addEventListener("wheel", turn, { passive: false });
    return () => element?.removeEventListener("wheel", turn);
  }, [place]);
}
