import fc from "fast-check";
import { expect, it } from "vitest";
import { boxOf, HEIGHT, kept, WHOLE_MAP, WIDTH, zoomedMap } from "./map-view.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

it("never shows what lies beyond the drawing", () => {
  fc.assert(
    fc.property(number(-2000, 2000), number(-2000, 2000), number(0.01, 100), (x, y, zoom) => {
      const { left, top, width, height } = boxOf(kept({ x, y, zoom }));
      expect(left).toBeGreaterThanOrEqual(-1e-9);
      expect(top).toBeGreaterThanOrEqual(-1e-9);
      expect(left + width).toBeLessThanOrEqual(WIDTH + 1e-9);
      expect(top + height).toBeLessThanOrEqual(HEIGHT + 1e-9);
    }),
  );
});

it("keeps the point under the pointer where it is", () => {
  const around = { x: 600, y: 200 };
  const shareOf = (view: typeof WHOLE_MAP) => (around.x - boxOf(view).left) / boxOf(view).width;
  expect(shareOf(zoomedMap(WHOLE_MAP, 3, around))).toBeCloseTo(shareOf(WHOLE_MAP));
});

it("is the whole again when it is wide enough", () => {
  expect(zoomedMap(zoomedMap(WHOLE_MAP, 8, { x: 10, y: 10 }), 0.01)).toEqual(WHOLE_MAP);
});
