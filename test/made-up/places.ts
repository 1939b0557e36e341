import type { Place } from "../../src/types/report.ts";

export const ANKARA: Place = { name: "Ankara", country: "TR", latitude: 39.92, longitude: 32.85, basis: "stated" };
export const RABAT: Place = { name: "Rabat", country: "MA", latitude: 34.013, longitude: -6.832, basis: "stated" };
export const PARIS: Place = { name: "Paris", country: "FR", latitude: 48.853, longitude: 2.349, basis: "stated" };
export const VIENNA: Place = { name: "Vienna", country: "AT", latitude: 48.208, longitude: 16.372, basis: "stated" };
