import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldForm } from "../src/text/fold.ts";

const GAZETTEER = join(import.meta.dirname, "../data/gazetteer");

function rows(file: string): string[][] {
  const lines = readFileSync(join(GAZETTEER, file), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
}

describe("data/gazetteer", () => {
  const cities = rows("cities.tsv");
  const states = rows("states.tsv");

  it("has six columns a city, with a code, coordinates and a population, and says where officials meet", () => {
    const wrong = cities.filter(
      ([name, country, latitude, longitude, population, alternates, ...rest]) =>
        !name ||
        !/^[A-Z]{2}$/.test(country ?? "") ||
        !(Math.abs(Number(latitude)) <= 90) ||
        !(Math.abs(Number(longitude)) <= 180) ||
        !/^\d+$/.test(population ?? "") ||
        alternates === undefined ||
        (rest.length > 0 && rest.join() !== "meets"),
    );
    expect(wrong).toEqual([]);
  });

  it("stays small enough to load with every command", () => {
    expect(statSync(join(GAZETTEER, "cities.tsv")).size).toBeLessThan(800_000);
  });

  it("gives a city one name in all packs", () => {
    const languages = readdirSync(join(GAZETTEER, "../languages"));
    const keys = languages.flatMap((tag) =>
      rows(`../languages/${tag}/terms.tsv`).flatMap(([kind, key = ""]) => (kind === "city" ? [key] : [])),
    );
    const named = new Set(cities.map(([name, country]) => `${name}|${country}`));
    const otherNames = new Set(
      cities.flatMap(([main = "", country, , , , others = ""]) =>
        [main, ...others.split("|")]
          .filter((name) => name !== main || !named.has(`${name}|${country}`))
          .map((name) => `${foldForm(name)}|${country}`),
      ),
    );
    const isOther = (key: string): boolean =>
      !named.has(key) && otherNames.has(`${foldForm(key.split("|")[0] ?? "")}|${key.split("|")[1]}`);
    expect([...new Set(keys)].filter(isOther)).toEqual([]);
  });

  it("knows where every place is that a pack names", () => {
    const languages = readdirSync(join(GAZETTEER, "../languages"));
    const named = languages.flatMap((tag) => ["terms", "venues"].flatMap((table) => rows(`../languages/${tag}/${table}.tsv`)));
    const keys = new Set(named.flatMap(([kind, key = ""]) => (kind === "city" || kind === "venue" ? [key] : [])));
    const known = new Set(cities.map(([name, country]) => `${name}|${country}`));
    // What these are called in one language is a given name, a lighthouse or a family name in another: the pack has its own form alone.
    const own = ["Carthage|TN", "Faro|PT", "Langley|US", "Petra|JO"];
    expect([...keys].filter((key) => !known.has(key)).sort()).toEqual(own);
  });

  it("has every place where officials meet once", () => {
    const meeting = rows("meeting-places.tsv").map(([name, country]) => `${name}|${country}`);
    const known = cities.map(([name, country]) => `${name}|${country}`);
    expect(meeting.filter((key) => known.filter((other) => other === key).length !== 1)).toEqual([]);
  });

  it("knows the seat of government of every state", () => {
    const known = new Set(cities.map(([name, country]) => `${name}|${country}`));
    expect(states.filter(([iso, , capital]) => !known.has(`${capital}|${iso}`))).toEqual([]);
    expect(new Set(states.map(([iso]) => iso)).size).toBe(states.length);
  });

  it.each([
    ["Marrakech", "Marrakesh"],
    ["Tanger", "Tangier"],
    ["طنجة", "Tangier"],
    ["الرباط", "Rabat"],
    ["Genève", "Geneva"],
    ["أنقرة", "Ankara"],
    ["Sevilla", "Seville"],
    ["Kudüs", "Jerusalem"],
    ["مدينة الجديدة", "El Jadida"],
    ["Gebele", "Qabala"],
    ["تولكان", "Tulcán"],
    ["Çolpon-Ata", "Cholpon-Ata"],
    ["Kananaskis", "Kananaskis"],
  ])("finds %s as %s", (form, name) => {
    const folded = foldForm(form);
    const found = cities.filter(([main, , , , , others]) =>
      [main ?? "", ...(others ?? "").split("|")].some((each) => foldForm(each) === folded),
    );
    expect(found.map(([main]) => main)).toContain(name);
  });

  it.each(["كان", "سنة", "الخميس", "السفيرة", "Salem", "Tour"])("does not take the word %s for another name of a place", (word) => {
    const folded = foldForm(word);
    const taken = cities.filter(([, , , , , others]) => (others ?? "").split("|").some((each) => foldForm(each) === folded));
    expect(taken).toEqual([]);
  });

  it.each(["names-arab.txt", "names-latn.txt"])("holds folded tokens in %s, none of them an ordinary word", (file) => {
    const ordinary = new Set(rows("ordinary-words.tsv").map(([word]) => foldForm(word ?? "")));
    const tokens = rows(file);
    expect(tokens.length).toBeGreaterThan(5_000);
    expect(tokens.filter(([token, count]) => foldForm(token ?? "") !== token || !(Number(count) > 0) || ordinary.has(token))).toEqual([]);
  });
});
