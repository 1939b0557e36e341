import { ar } from "./ar.ts";
import { arCities } from "./cities/ar.ts";
import type { Words } from "./languages.ts";
import { arOffices } from "./offices/ar.ts";

export const arabic: Words = { texts: ar, offices: arOffices, cities: arCities };
