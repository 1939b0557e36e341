/**
 * Places whose numbers are the largest: at least so many where there are as many, and all that are as large as the last; none that is 0.
 */
export function mostFrequent(counts: Uint32Array, most: number): number[] {
  const least = leastOf(counts, most);
  const places: number[] = [];
  for (let place = 0; place < counts.length; place++) if ((counts[place] ?? 0) >= least) places.push(place);
  return places;
}

/** The count from which on there are so many; 1 where there are fewer. */
function leastOf(counts: Uint32Array, most: number): number {
  let largest = 0;
  for (let place = 0; place < counts.length; place++) if ((counts[place] ?? 0) > largest) largest = counts[place] ?? 0;
  const having = new Uint32Array(largest + 1);
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    having[count] = (having[count] ?? 0) + 1;
  }
  let least = largest + 1;
  for (let sum = 0; least > 1 && sum < most; ) sum += having[--least] ?? 0;
  return Math.max(least, 1);
}
