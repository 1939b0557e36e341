import type { Labels } from "../packs/types.ts";
import { headOfOffice } from "../text/office-held.ts";

/** Where the holder of an office serves and nowhere else at the same time; null for an office that is held beside others. */
export type SeatOf = (office: string) => string | null;

/** Seats as the data have them: of an office (`governor`), else of its head whatever the body (`minister/interior`). */
export function createSeats(labels: () => Pick<Labels, "of">): SeatOf {
  return (office) => labels().of("seats", office) ?? labels().of("head-seats", headOfOffice(office));
}

/** Whether nobody can hold one of these offices and one of those at the same time: a minister is no governor. */
export function serveApart(these: readonly string[], those: readonly string[], seatOf: SeatOf): boolean {
  if (these.length === 0 || those.length === 0) return false;
  const [here, there] = [seatsOf(these, seatOf), seatsOf(those, seatOf)];
  return here.size > 0 && there.size > 0 && here.isDisjointFrom(there);
}

function seatsOf(offices: readonly string[], seatOf: SeatOf): ReadonlySet<string> {
  return new Set(offices.flatMap((office) => seatOf(office) ?? []));
}
