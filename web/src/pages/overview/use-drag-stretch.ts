import { type MouseEvent, type PointerEvent, useRef, useState } from "react";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Less is a click, in pixels. */
const LEAST = 5;

/**
 * A stretch that is drawn with the pointer along a line.
 * @param placeAt what lies at a distance from the left edge of the window
 * @param onChosen gets the places between which it was drawn, the smaller first
 */
export function useDragStretch(placeAt: (clientX: number) => number, onChosen: (from: number, to: number) => void) {
  const begun = useRef<number | null>(null);
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const isDrawn = useRef(false);
  const end = (): void => {
    begun.current = null;
    setStretch(null);
  };
  return {
    stretch,
    handlers: {
      onPointerDown: ({ clientX, button }: PointerEvent): void => {
        isDrawn.current = false;
        if (button === 0) begun.current = clientX;
      },
      onPointerMove: ({ clientX, currentTarget, pointerId }: PointerEvent): void => {
        if (begun.current === null) return;
        if (!isDrawn.current && Math.abs(clientX - begun.current) < LEAST) return;
        isDrawn.current = true;
        currentTarget.setPointerCapture(pointerId);
        const [a, b] = [placeAt(begun.current), placeAt(clientX)];
        setStretch({ from: Math.min(a, b), to: Math.max(a, b) });
      },
      onPointerUp: (): void => {
        if (stretch !== null) onChosen(stretch.from, stretch.to);
        end();
      },
      onPointerCancel: end,
      // What was drawn over is not clicked.
      onClickCapture: (event: MouseEvent): void => {
        if (isDrawn.current) event.preventDefault();
        if (isDrawn.current) event.stopPropagation();
      },
      onDragStart: (event: { preventDefault(): void }): void => event.preventDefault(),
    },
  };
}
