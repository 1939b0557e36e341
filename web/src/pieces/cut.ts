export interface Mark<T> {
  readonly from: number;
  readonly to: number;
  readonly of: T;
}

export interface Piece<T> {
  readonly from: number;
  readonly text: string;
  /** What is marked over the whole piece, in the order in which it begins. */
  readonly marks: readonly T[];
}

const LOW_SURROGATE = /^[\udc00-\udfff]$/;

/** Cuts a text where marks begin and end; marks may lie in and across one another. Offsets count UTF-16 code units. */
export function cut<T>(text: string, from: number, to: number, marks: readonly Mark<T>[]): Piece<T>[] {
  const inside = marks.filter((mark) => mark.from < to && mark.to > from && mark.to > mark.from);
  const ends = new Set([from, to, ...inside.flatMap((mark) => [whole(text, mark.from), whole(text, mark.to)])]);
  const places = [...ends].filter((place) => place >= from && place <= to).toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? to;
    const over = inside.filter((mark) => mark.from < end && mark.to > start);
    return {
      from: start,
      text: text.slice(start, end),
      marks: over.toSorted((a, b) => a.from - b.from || b.to - a.to).map(({ of }) => of),
    };
  });
}

/** No letter is cut in two, whatever a span says. */
function whole(text: string, place: number): number {
  return LOW_SURROGATE.test(text.charAt(place)) ? place - 1 : place;
}
