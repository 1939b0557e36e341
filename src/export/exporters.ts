import type { Exporter } from "./exporter.ts";
import { json } from "./json.ts";

/** Every format that there is. */
export const EXPORTERS: readonly Exporter[] = [json];
