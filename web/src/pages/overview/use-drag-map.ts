import { type MouseEvent, type PointerEvent, useRef } from "react";

/** Less is a click, in pixels. */
const LEAST = 5;

/** Moves what is seen along with the pointer. @param onMove gets how far since the last time, in pixels */
export function useDragMap(onMove: (right: number, down: number) => void) {
  const last = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const isMoving = useRef(false);
  const end = (): void => {
    last.current = null;
  };
  return {
    onPointerDown: ({ clientX, clientY, button, isPrimary }: PointerEvent): void => {
      isMoving.current = false;
      if (button === 0 && isPrimary) last.current = { x: clientX, y: clientY };
    },
    onPointerMove: ({ clientX, clientY, currentTarget, pointerId }: PointerEvent): void => {
      if (last.current === null) return;
      const [right, down] = [clientX - last.current.x, clientY - last.current.y];
      if (!isMoving.current && Math.hypot(right, down) < LEAST) return;
      isMoving.current = true;
      currentTarget.setPointerCapture(pointerId);
      last.current = { x: clientX, y: clientY };
      onMove(right, down);
    },
    onPointerUp: end,
    onPointerCancel: end,
    // What was moved is not clicked.
    onClickCapture: (event: MouseEvent): void => {
      if (isMoving.current) event.preventDefault();
      if (isMoving.current) event.stopPropagation();
    },
    onDragStart: (event: { preventDefault(): void }): void => event.preventDefault(),
  };
}
