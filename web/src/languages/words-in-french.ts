import { frCities } from "./cities/fr.ts";
import { fr } from "./fr.ts";
import type { Words } from "./languages.ts";
import { frOffices } from "./offices/fr.ts";

export const french: Words = { texts: fr, offices: frOffices, cities: frCities };
