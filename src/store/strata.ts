/** The strata of linking in the order in which they are settled; what changes in one marks later ones, never earlier ones. */
export const STRATA = { copies: 1, engagements: 2, borders: 3, settled: 4, persons: 5, occasions: 6 } as const;

export type StratumNumber = (typeof STRATA)[keyof typeof STRATA];
