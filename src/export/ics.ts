import { escape as escapeText, foldLines, ICalCalendar, ICalEvent } from "ical-generator";
import type { RegisterRecords } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";
import type { Exporter } from "./exporter.ts";
import { findAnnounced } from "./ics/announced.ts";
import { engagementEntry, occasionEntry } from "./ics/entry.ts";

const END = "END:VCALENDAR";

/** A calendar of what was announced (docs/exports/ics.md): iCalendar, RFC 5545. */
export const ics = {
  key: "ics",
  about: "a calendar (iCalendar) of announced, postponed and cancelled engagements and of occasions to come",
  write,
} satisfies Exporter;

function* write(records: RegisterRecords, subject: Subject): Generator<string> {
  const announced = findAnnounced(records);
  const engagements = announced.engagements.map((engagement) => engagementEntry(engagement, announced, records.topicLabel));
  const occasions = announced.occasions.map(({ occasion, evidence }) => occasionEntry(occasion, evidence, announced));
  const entries = [...engagements, ...occasions].filter((entry) => entry !== null);
  const leftOut = engagements.length + occasions.length - entries.length;
  const calendar = new ICalCalendar({
    prodId: { company: "dragoman", product: `dragoman ${records.generator.version}`, language: "EN" },
    // The library escapes what stands in events but not what stands in the calendar's own head.
    name: escapeText(`Dragoman: ${subject.name}`, false),
    description: escapeText(`Announced according to sources. ${leftOut} left out: no source gives their month.`, false),
  });
  const [head = ""] = calendar.toString().split(END);
  yield head;
  for (const entry of entries) yield foldLines(new ICalEvent(entry, calendar).toString());
  yield `${END}\r\n`;
}
