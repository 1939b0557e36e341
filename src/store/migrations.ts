import { register } from "./migrations/0001-register.ts";
import { readings } from "./migrations/0002-readings.ts";

/** In order, never changed once released: the file's `user_version` is the number of those it has. */
export const MIGRATIONS: readonly string[] = [register, readings];
