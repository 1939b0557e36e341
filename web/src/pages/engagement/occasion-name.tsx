import { Link } from "wouter";
import type { OccasionCard } from "../../../../src/api/types.ts";

export function OccasionName({ id, occasions }: { readonly id: string; readonly occasions: readonly OccasionCard[] }) {
  return (
    <Link href={`/occasions/${id}`}>
      <bdi>{occasions.find((one) => one.id === id)?.name ?? id}</bdi>
    </Link>
  );
}
