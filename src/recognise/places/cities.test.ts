import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

/** Each city as `name|country`, with `!` where something says that things happen there. */
function cities(text: string): string[] {
  return readingOf(text).recognised.cities.map(({ name, country, located }) => `${name}|${country}${located ? "!" : ""}`);
}

describe("findCities", () => {
  it.each([
    ["fr", "Il est arrivé à Marseille avec les autres.", ["Marseille|FR!"]],
    ["fr", "Il est reparti pour Abou Dhabi et pour N'Djamena.", ["Abu Dhabi|AE!", "N'Djamena|TD!"]],
    ["en", "He arrived in Rabat from New York with the others.", ["Rabat|MA!", "New York|US!"]],
    ["tr", "Heyet İzmir'e geldi ve bu sabah Ankara'dan ayrıldı.", ["İzmir|TR!", "Ankara|TR!"]],
    ["es", "Llegó a Sevilla con los demás desde la capital.", ["Seville|ES!"]],
    ["ar", "وصل إلى مراكش مع الآخرين.", ["Marrakesh|MA!"]],
    ["ar", "وصل بالرباط مع الآخرين.", ["Rabat|MA!"]],
  ])("finds the cities of the packs in their own spellings (%s)", (_, text, expected) => {
    expect(cities(text)).toEqual(expected);
  });

  it.each([
    ["en", "They gathered on Friday in Azerbaijan's capital.", ["Baku|AZ!"]],
    ["en", "They met in the capital of Azerbaijan.", ["Baku|AZ!"]],
    ["fr", "Ils se sont vus dans la capitale de l'Azerbaïdjan.", ["Baku|AZ!"]],
    ["es", "Se vieron en la capital de Azerbaiyán.", ["Baku|AZ!"]],
    ["tr", "Azerbaycan'ın başkentinde görüştüler.", ["Baku|AZ!"]],
    ["ar", "اجتمعوا في عاصمة أذربيجان.", ["Baku|AZ!"]],
    ["en", "It was held in Australia's Melbourne.", ["Melbourne|AU!"]],
  ])("finds a capital that is called so, and a city right behind its own state (%s: %s)", (_, text, expected) => {
    expect(cities(text)).toEqual(expected);
  });

  it.each([
    ["en", "He arrived on Tuesday in the capital from Spain."],
    ["en", "They met in the capital. Spain thanked them."],
    ["en", "He left the capital for Spain."],
    ["fr", "Il a quitté la capitale pour l'Espagne."],
    ["fr", "Ils se sont vus dans la capitale, l'Espagne en ayant fait la demande."],
    ["es", "Salió de la capital para España."],
  ])("takes no capital for that of a state to which nothing joins it (%s: %s)", (_, text) => {
    expect(cities(text)).toEqual([]);
  });

  it.each([
    ["They passed through the gates of Bab Jdid on Monday."],
    ["Officials from Kazakhstan, Northern Cyprus, Hungary, and Uzbekistan came together."],
  ])("reads no city into a longer name or a row of states: %s", (text) => {
    expect(cities(text)).toEqual([]);
  });

  it("asks the gazetteer for large places behind a preposition", () => {
    const text = "He arrived in Birmingham with the others.";
    const [city] = readingOf(text).recognised.cities;
    expect(city).toMatchObject({ name: "Birmingham", country: "GB", by: "gazetteer", located: true });
    expect(city?.latitude).toBeCloseTo(52.5, 0);
  });

  it.each([
    ["Los ministros se reunieron el martes en Tulcán.", "Tulcán|EC!"],
    ["Bakanlar salı günü Gebele'de görüştü.", "Qabala|AZ!"],
    ["وصل الوزير إلى طورخم يوم الأحد.", "Torkham|PK!"],
  ])("knows a small town where officials meet: %s", (text, city) => {
    expect(cities(text)).toEqual([city]);
  });

  it("takes no capitalised word for a place of the gazetteer where nothing says so", () => {
    expect(cities("Birmingham Carter was there with the others.")).toEqual([]);
  });

  it("takes what the text has called a place for that place wherever it stands", () => {
    expect(cities("Birmingham was quiet. He arrived in Birmingham with the others.")).toEqual(["Birmingham|GB", "Birmingham|GB!"]);
  });

  it("does not take a city's name for one where neighbours make it something else", () => {
    expect(cities("Il est arrivé à Nice dans la soirée.")).toEqual(["Nice|FR!"]);
    expect(cities("Nice est un mot de la langue anglaise et rien de plus.")).toEqual([]);
  });

  it("tells the city from the state of one name", () => {
    expect(cities("التقى الوفد في عمان مع الآخرين.")).toEqual(["Amman|JO!"]);
    expect(cities("زار الوفد سلطنة عمان مع الآخرين.")).toEqual([]);
  });

  it.each([
    ["Bu oran yüksek ve sana göre de iyi ama dili başka."],
    ["Sanayi Bakanı dün konuştu ve başka bir şey söylemedi."],
    ["El director quitó la mesa y no dijo nada más."],
  ])("takes no word that is none for a place: %s", (text) => {
    expect(cities(text)).toEqual([]);
  });

  it("finds a city before a noun for visits", () => {
    expect(cities("Bakanın beklenen Ankara ziyareti dün başladı.")).toEqual(["Ankara|TR!"]);
  });

  it("does not look into the names of people", () => {
    expect(cities("Mme Florence Dupont était dans la salle avec les autres.")).toEqual([]);
  });
});

describe("towns and what only looks like them", () => {
  it.each([
    ["en", "He was arrested in Wasilla, Alaska, and taken to San Diego.", ["Wasilla|US!", "San Diego|US!"]],
    ["en", "The match is in Tilburyport, Germany.", ["Tilburyport|DE!"]],
    ["en", "He said in Arabic, Israel said, that it was late.", []],
    ["en", "Minister Carl Hamilton won, and Hamilton was glad; Sam stayed in Madrid.", ["Madrid|ES!"]],
    ["tr", "Grace, Ankara'ya gitti.", ["Ankara|TR!"]],
    ["ar", "فاز جده بالجائزة في وجود سيول خطيرة.", []],
    ["ar", "وصل إلى جده ثم إلى سيول.", ["Jeddah|SA!", "Seoul|KR!"]],
  ])("%s: %s", (language, text, expected) => {
    const found = readingOf(text, { language }).recognised.cities;
    expect(found.map(({ name, country, located }) => `${name}|${country}${located ? "!" : ""}`)).toEqual(expected);
  });
});
