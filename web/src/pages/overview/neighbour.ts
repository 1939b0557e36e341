export interface Point {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** What lies aside counts more than what lies ahead. */
const ASIDE = 2;

/** The nearest point in a direction, told as steps to the right and down; null where there is none. */
export function neighbour(points: readonly Point[], from: string | null, [right, down]: readonly [number, number]): Point | null {
  const here = points.find(({ key }) => key === from);
  if (here === undefined) return points[0] ?? null;
  const far = ({ x, y }: Point): number => {
    const [across, along] = [x - here.x, y - here.y];
    const ahead = across * right + along * down;
    const aside = Math.abs(across * down) + Math.abs(along * right);
    return ahead <= 0 || aside > ahead * ASIDE ? Number.POSITIVE_INFINITY : ahead + ASIDE * aside;
  };
  const ranked = points.map((point) => ({ point, far: far(point) })).toSorted((a, b) => a.far - b.far);
  const [nearest] = ranked;
  return nearest !== undefined && nearest.far < Number.POSITIVE_INFINITY ? nearest.point : null;
}
