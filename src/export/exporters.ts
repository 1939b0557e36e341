import type { Exporter } from "./exporter.ts";
import { ics } from "./ics.ts";
import { json } from "./json.ts";

/** Every format that there is. */
export const EXPORTERS: readonly Exporter[] = [json, ics];
