import type { Correspondences, Weight } from "./correspondences.ts";
import { RUNS_AT, type Spelling } from "./spelling.ts";

/** What two words weigh that nothing aligns. */
export const UNALIGNED: Weight = -3000;

const UNREACHED = -(2 ** 30);
/** How far letters that answer to each other may stand from where they would stand if both words were equally dense, in letters of the longer. */
const BAND = 4;

/** What a pair weighs less than this is not told from what nothing aligns: three thousand times as much speaks against it. */
const LEAST: Weight = -350;

/** Reused by each call, as millions of words are compared; a call never begins before another has ended. */
let reached = new Int32Array(1024);
let steps = new Uint8Array(1024);
let mostLeftAfter = new Int32Array(64);
let mostRightAfter = new Int32Array(64);

/** Letters of the left and of the right word that answer to each other. */
export interface AlignedLetters {
  readonly left: string;
  readonly right: string;
  readonly weight: Weight;
}

/** Evidence that two words are one name in two spellings, by the alignment that speaks for it most (Viterbi 1967). */
export function weigh(left: Spelling, right: Spelling, table: Correspondences): Weight {
  const { numbers, rightRuns, beginnings, own, beside, stride } = table;
  const [height, width] = [left.letters.length, right.letters.length + 1];
  const size = (height + 1) * width;
  if (reached.length < size) {
    reached = new Int32Array(size * 2);
    steps = new Uint8Array(size * 2);
  }
  const [best, taken] = [reached, steps];
  mostLeftAfter = mostAfter(left, table.longestLeft, table.mostOfLeft, mostLeftAfter);
  mostRightAfter = mostAfter(right, table.longestRight, table.mostOfRight, mostRightAfter);
  const [mostLeft, mostRight] = [mostLeftAfter, mostRightAfter];
  best.fill(UNREACHED, 0, size);
  best[0] = 0;
  const [length, band] = [width - 1, BAND * Math.min(height, width - 1)];
  for (let i = 0; i <= height; i++) {
    const last = Math.min(length, Math.floor((i * length + band) / height));
    const leftBefore = left.around[i] ?? 0;
    const longestLeft = Math.min(table.longestLeft, height - i);
    for (let j = Math.max(0, Math.ceil((i * length - band) / height)); j <= last; j++) {
      const here = best[i * width + j] ?? UNREACHED;
      if (here + Math.min(mostLeft[i] ?? 0, mostRight[j] ?? 0) < LEAST) continue;
      const rightBefore = table.before + (right.around[j] ?? 0);
      const letter = right.around[j + 1] ?? 0;
      const [word, bit] = [letter >> 5, letter & 31];
      const longestRight = Math.min(table.longestRight, width - 1 - j);
      for (let l = 0; l <= longestLeft; l++) {
        const leftAt = i * RUNS_AT + l;
        const leftRun = left.runs[leftAt] ?? 0;
        if (leftRun < 0) continue;
        const row = leftRun * rightRuns;
        const to = (i + l) * width + j;
        const leftAfter = table.after + (left.around[i + l + 1] ?? 0);
        const most = ((beginnings[leftRun * 2 + word] ?? 0) >> bit) & 1 ? longestRight : 0;
        for (let r = l === 0 ? 1 : 0; r <= most; r++) {
          const rightAt = j * RUNS_AT + r;
          const rightRun = right.runs[rightAt] ?? 0;
          if (rightRun < 0) continue;
          const number = numbers[row + rightRun] ?? 0;
          if (number === 0) continue;
          const first = number * stride;
          const weight =
            here +
            (own[number] ?? 0) +
            (beside[first + leftBefore] ?? 0) +
            (beside[first + leftAfter] ?? 0) +
            (beside[first + rightBefore] ?? 0) +
            (beside[first + table.afterRight + (right.around[j + r + 1] ?? 0)] ?? 0);
          if (weight > (best[to + r] ?? 0)) {
            best[to + r] = weight;
            taken[to + r] = l * RUNS_AT + r;
          }
        }
      }
    }
  }
  return Math.max(best[size - 1] ?? UNREACHED, UNALIGNED);
}

/** The most that what follows each place of a word can weigh, whatever the other word is. */
function mostAfter(
  { letters, runs }: Spelling,
  longest: number,
  mostOf: Int16Array,
  reuse: Int32Array<ArrayBuffer>,
): Int32Array<ArrayBuffer> {
  const after = reuse.length > letters.length ? reuse : new Int32Array(letters.length * 2);
  const alone = Math.max(0, mostOf[0] ?? 0);
  after[letters.length] = alone;
  for (let at = letters.length - 1; at >= 0; at--) {
    let most = UNREACHED;
    for (let length = 1; length <= longest; length++) {
      const run = runs[at * RUNS_AT + length] ?? -1;
      if (run >= 0 && at + length <= letters.length) most = Math.max(most, (mostOf[run] ?? 0) + (after[at + length] ?? 0));
    }
    after[at] = most + alone;
  }
  return after;
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
