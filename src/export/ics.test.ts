import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { ENG, madeUpRecords, OCC, WHOLE } from "../../test/made-up/made-up-records.ts";
import { ics } from "./ics.ts";

const written = (records = madeUpRecords()) => [...ics.write(records, WHOLE)].join("");

/** As another library than the one that wrote it reads it. */
function read(text: string): Map<string, ICAL.Component> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return new Map(calendar.getAllSubcomponents("vevent").map((event) => [String(event.getFirstPropertyValue("uid")), event]));
}

const events = read(written());
const value = (id: string, property: string) => String(events.get(`${id}@dragoman`)?.getFirstPropertyValue(property));

it("writes what the golden calendar has", async () => {
  await expect(written()).toMatchFileSnapshot("../../test/golden/register.ics");
});

it("has an entry for everything announced whose month is known, and for each occasion to come", () => {
  const ids = [ENG.cancelled, ENG.coming, ENG.planned, ENG.postponed, OCC.assembly];
  expect([...events.keys()]).toEqual(ids.map((id) => `${id}@dragoman`));
  expect(written()).toContain("1 left out");
});

describe("dates", () => {
  it("are days without a time, the end being the day after the last", () => {
    expect(value(OCC.assembly, "dtstart")).toBe("2025-11-24");
    expect(value(OCC.assembly, "dtend")).toBe("2025-11-28");
    expect(value(ENG.planned, "dtend")).toBe("2025-12-06");
    for (const event of events.values()) {
      expect(event.getFirstProperty("dtstart")?.getParameter("value") ?? "DATE").toMatch(/^date$/i);
      expect((event.getFirstPropertyValue("dtstart") as ICAL.Time).isDate).toBe(true);
    }
  });

  it("say where no source gives the day", () => {
    expect([value(ENG.coming, "dtstart"), value(ENG.coming, "dtend")]).toEqual(["2025-11-01", "2025-12-01"]);
    expect(value(ENG.coming, "status")).toBe("TENTATIVE");
    expect(value(ENG.coming, "summary")).toMatch(/\(day not known\)$/);
    expect(value(ENG.coming, "description")).toContain("No source gives the day, only 2025-11");
    expect(value(ENG.postponed, "description")).toContain("On a day between 2025-10-06 and 2025-10-10 that no source gives");
    expect(value(ENG.planned, "description")).toContain("No source gives the last day");
    expect(value(ENG.planned, "status")).toBe("CONFIRMED");
  });

  it("say what they rest on where nobody states them", () => {
    const records = madeUpRecords();
    const inferred = [...records.engagements()].map((each) => ({
      ...each,
      when: each.when && { ...each.when, basis: "inferred" as const },
    }));
    const noted = read(written({ ...records, engagements: () => inferred }));
    expect(noted.get(`${ENG.cancelled}@dragoman`)?.getFirstPropertyValue("description")).toContain("Days: inferred");
    expect(value(ENG.cancelled, "description")).not.toContain("Days:");
  });

  it("are stamped with the newest publication, not with the clock", () => {
    expect(value(ENG.cancelled, "dtstamp")).toBe("2025-09-30T00:00:00Z");
    expect(value(ENG.coming, "dtstamp")).toBe("2025-10-01T00:00:00Z");
    expect(written()).toBe(written());
  });
});

it("marks what was called off", () => {
  expect([value(ENG.cancelled, "status"), value(ENG.postponed, "status")]).toEqual(["CANCELLED", "CANCELLED"]);
  expect(value(ENG.cancelled, "summary")).toMatch(/Cancelled: Reception: /);
});

it("marks what rests on invented documents", () => {
  expect(value(ENG.cancelled, "summary")).toMatch(/^\[synthetic\] /);
  expect(value(ENG.cancelled, "x-dragoman-synthetic")).toBe("TRUE");
  expect(value(ENG.cancelled, "description")).toContain("synthetic");
  expect(value(ENG.coming, "x-dragoman-synthetic")).toBe("FALSE");
});

it("says who says so, in which words, in every script", () => {
  expect(value(ENG.coming, "description")).toContain("communique of Ministry of the Interior, Örnek Gazetesi, 2025-10, tr");
  expect(value(ENG.coming, "description")).toContain("“ziyaret edecek”");
  expect(value(ENG.planned, "description")).toContain("“5 Aralık 2025'te”");
  expect(value(ENG.coming, "description")).not.toContain("not an address");
  expect(value(OCC.assembly, "description")).toContain("“l'Assemblée générale”");
  expect(value(ENG.coming, "summary")).toContain("Selim Aydınlı (Türkiye)");
  const arabic = madeUpRecords();
  const parties = [...arabic.parties()].map((party) => ({
    ...party,
    name: party.names.find(({ language }) => language === "ar")?.text ?? party.name,
  }));
  expect(written({ ...madeUpRecords(), parties: () => parties })).toContain("\u2068");
  const names = read(written({ ...arabic, parties: () => parties }));
  expect(String(names.get(`${ENG.coming}@dragoman`)?.getFirstPropertyValue("summary"))).toContain("سليم آيدنلي");
});

it("gives the place of the city, and only addresses of the web", () => {
  expect(value(ENG.cancelled, "location")).toBe("Paris, France");
  expect(value(ENG.cancelled, "geo")).toBe("48.853,2.349");
  expect(value(ENG.cancelled, "url")).toBe("https://example.org/fr/annule");
  expect(events.get(`${ENG.coming}@dragoman`)?.getFirstPropertyValue("url")).toBeNull();
});

it("folds its lines within 75 octets and ends each with CRLF", () => {
  const text = written();
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it("cannot be made to write another property by what a source wrote", () => {
  const sly = madeUpRecords();
  const documents = [...sly.documents()].map((document) => ({
    ...document,
    outlet: "A\r\nATTENDEE:x;,\\n",
    url: "https://example.org/\r\nATTENDEE:y",
  }));
  const text = [...ics.write({ ...sly, documents: () => documents }, { ...WHOLE, name: "Ministers, all;\r\nATTENDEE:z" })].join("");
  expect(text.replaceAll("\r\n ", "")).not.toMatch(/^ATTENDEE/m);
  expect(read(text).size).toBe(events.size);
});

it("is a calendar without entries where nothing is announced", () => {
  const none = { ...madeUpRecords(), engagements: () => [] };
  const calendar = new ICAL.Component(ICAL.parse(written(none)));
  expect(calendar.getAllSubcomponents()).toEqual([]);
});

it("documents every property that it writes", () => {
  const documented = readFileSync("docs/exports/ics.md", "utf8");
  const properties = new Set([...events.values()].flatMap((event) => event.getAllProperties().map(({ name }) => name.toUpperCase())));
  for (const property of properties) if (!property.startsWith("X-MICROSOFT")) expect(documented).toContain(`\`${property}\``);
});
