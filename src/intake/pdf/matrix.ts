/** [a b c d e f] of PDF: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` does, then what `outer` does. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function matrixOf(numbers: ArrayLike<number>): Matrix {
  const at = (index: number): number => numbers[index] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
