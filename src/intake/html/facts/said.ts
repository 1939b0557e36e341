import type { CarrierBasis } from "../../../types/document.ts";

/** A value, and where the page says it. */
export interface Said {
  readonly value: string;
  readonly basis: CarrierBasis;
}

/** Nothing where there is no value. */
export function said(value: string | null | undefined, basis: CarrierBasis): Said | null {
  return value === null || value === undefined || value === "" ? null : { value, basis };
}
