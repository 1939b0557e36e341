import { csv } from "./csv.ts";
import { csvEvidence } from "./csv-evidence.ts";
import type { Exporter } from "./exporter.ts";
import { ftm } from "./ftm.ts";
import { gexf } from "./gexf.ts";
import { html } from "./html.ts";
import { ics } from "./ics.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { markdown } from "./markdown.ts";
import { plover } from "./plover.ts";
import { xlsx } from "./xlsx.ts";

/** Every format that there is. */
export const EXPORTERS: readonly Exporter[] = [json, csv, csvEvidence, xlsx, jsonl, markdown, html, ics, ftm, plover, gexf];
