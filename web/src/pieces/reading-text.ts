import type { Speech } from "../languages/speech.ts";

/** A value as sources tell it, for people: dates and codes in the language of the site, all else as it stands. */
export function readingText(field: string, value: string, { span, name, region, city, office }: Speech): string {
  const [group = ""] = field.split("/");
  if (group === "when") {
    const [start = value, end = null] = value.split("/");
    return span(start, end);
  }
  if (group === "kind" || group === "status") return name(group, value);
  if (group === "topics") return name("topic", value);
  if (group === "where") return city(value);
  if (field.endsWith("/office")) return office(value) ?? value;
  return region(value);
}
