import { type Correspondences, SURROUNDINGS, type Weight } from "./correspondences.ts";
import { RUNS_AT, type Spelling } from "./spelling.ts";

/** What two words weigh that nothing aligns. */
export const UNALIGNED: Weight = -3000;

const UNREACHED = -(2 ** 30);
/** Reused by each call, as millions of words are compared; a call never begins before another has ended. */
let reached = new Int32Array(1024);
let steps = new Uint8Array(1024);

/** Letters of the left and of the right word that answer to each other. */
export interface AlignedLetters {
  readonly left: string;
  readonly right: string;
  readonly weight: Weight;
}

/** Evidence that two words are one name in two spellings, by the alignment that speaks for it most (Viterbi 1967). */
export function weigh(left: Spelling, right: Spelling, table: Correspondences): Weight {
  const width = right.letters.length + 1;
  const size = (left.letters.length + 1) * width;
  if (reached.length < size) {
    reached = new Int32Array(size * 2);
    steps = new Uint8Array(size * 2);
  }
  reached.fill(UNREACHED, 0, size);
  reached[0] = 0;
  for (let i = 0; i <= left.letters.length; i++) {
    for (let j = 0; j < width; j++) {
      const here = reached[i * width + j] ?? UNREACHED;
      if (here !== UNREACHED) stepFrom(here, i, j, left, right, table);
    }
  }
  const weight = reached[size - 1] ?? UNREACHED;
  return Math.max(weight, UNALIGNED);
}

function stepFrom(here: Weight, i: number, j: number, left: Spelling, right: Spelling, table: Correspondences): void {
  const { numbers, rightRuns, leftWeights, rightWeights } = table;
  const width = right.letters.length + 1;
  const [mostLeft, mostRight] = [Math.min(table.longestLeft, left.letters.length - i), Math.min(table.longestRight, width - 1 - j)];
  for (let l = 0; l <= mostLeft; l++) {
    const leftAt = i * RUNS_AT + l;
    const leftRun = left.runs[leftAt] ?? 0;
    if (leftRun < 0) continue;
    for (let r = l === 0 ? 1 : 0; r <= mostRight; r++) {
      const rightAt = j * RUNS_AT + r;
      const rightRun = right.runs[rightAt] ?? 0;
      if (rightRun < 0) continue;
      const number = numbers[leftRun * rightRuns + rightRun] ?? 0;
      if (number === 0) continue;
      const weight =
        here +
        (leftWeights[number * SURROUNDINGS + (left.surroundings[leftAt] ?? 0)] ?? 0) +
        (rightWeights[number * SURROUNDINGS + (right.surroundings[rightAt] ?? 0)] ?? 0);
      const to = (i + l) * width + j + r;
      if (weight > (reached[to] ?? 0)) {
        reached[to] = weight;
        steps[to] = l * RUNS_AT + r;
      }
    }
  }
}

/** The letters that `weigh` aligned, in the order of the words; none where nothing aligns them. */
export function trace(left: Spelling, right: Spelling, table: Correspondences): readonly AlignedLetters[] {
  if (weigh(left, right, table) === UNALIGNED) return [];
  const width = right.letters.length + 1;
  const aligned: AlignedLetters[] = [];
  for (let [i, j] = [left.letters.length, right.letters.length]; i > 0 || j > 0; ) {
    const step = steps[i * width + j] ?? 0;
    const [fromI, fromJ] = [i - Math.floor(step / RUNS_AT), j - (step % RUNS_AT)];
    const weight = (reached[i * width + j] ?? 0) - (reached[fromI * width + fromJ] ?? 0);
    aligned.push({ left: left.letters.slice(fromI, i), right: right.letters.slice(fromJ, j), weight });
    [i, j] = [fromI, fromJ];
  }
  return aligned.reverse();
}
