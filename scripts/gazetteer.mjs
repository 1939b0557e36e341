// Makes data/gazetteer/cities.tsv, and refreshes the coordinates in data/gazetteer/states.tsv, from GeoNames and CLDR.
// data/gazetteer/README.md says how to run it, what is chosen and why. Needs Node 24 (it imports the program's own folding).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldForm } from "../src/text/fold.ts";
import { chooseNames } from "./gazetteer-names.mjs";
import { cldrCityNames, dictionaryWords, geonamesRows, stateNames } from "./gazetteer-sources.mjs";

const GAZETTEER = join(import.meta.dirname, "../data/gazetteer");

/** The countries whose press and officials the program reads most: every place of some size is there. */
const NEAR = new Set("MA EH DZ TN LY EG MR SD SN ML BF NE TD GM SA AE QA KW BH OM YE IQ SY JO LB PS IL TR CY ES FR".split(" "));
const EUROPE = new Set("PT IT DE GB IE BE NL LU CH AT GR MT PL CZ SK HU RO BG HR SI RS BA ME MK AL XK SE NO FI DK IS EE LV LT".split(" "));
/** Sections, historical and abandoned places, and the like. */
const NO_TOWN = new Set(["PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"]);

function wanted({ country, population, feature, meets }) {
  if (NO_TOWN.has(feature)) return false;
  if (feature === "PPLC" || feature === "PPLG" || meets) return true;
  const seat = feature === "PPLA";
  if (NEAR.has(country) && (population >= 50_000 || seat)) return true;
  if ((country === "MA" || country === "EH") && (population >= 15_000 || feature === "PPLA2")) return true;
  return population >= 200_000 || (population >= 100_000 && (seat || EUROPE.has(country)));
}

/** How many other names a place may keep, by script: more where the press of our languages writes of it often. */
function allowance({ country, population }) {
  if (NEAR.has(country) || population >= 2_000_000) return { Latn: 7, Arab: 4 };
  return EUROPE.has(country) ? { Latn: 5, Arab: 2 } : { Latn: 3, Arab: 2 };
}

/** The rows of a hand-written table beside the made ones. */
function table(name) {
  const lines = readFileSync(join(GAZETTEER, name), "utf8").split("\n");
  return lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
}

/** Where officials meet though the place is small: whether GeoNames lacks it, and further forms. */
const meetingPlaces = new Map(
  table("meeting-places.tsv").map(([name, country, latitude, longitude, forms]) => {
    const own = latitude === "-" ? null : { latitude: Number(latitude), longitude: Number(longitude) };
    return [`${name}|${country}`, { name, country, own, forms: forms === "-" ? [] : forms.split(",") }];
  }),
);

/** The places with the forms of `meeting-places.tsv`, of several of a name the largest, and those of its places that GeoNames lacks. */
function withMeetingPlaces(rows) {
  const largest = largestOf(rows, meetingPlaces);
  const missing = [...meetingPlaces].filter(([key, { own }]) => own === null && !largest.has(key)).map(([key]) => key);
  if (missing.length > 0) throw new Error(`meeting-places.tsv: GeoNames has no place ${missing.join(", ")}; write its coordinates`);
  const places = rows.map((place) => {
    const key = `${place.name}|${place.country}`;
    return largest.get(key) === place ? { ...place, meets: true, added: [...(place.added ?? []), ...meetingPlaces.get(key).forms] } : place;
  });
  return [...places, ...[...meetingPlaces.values()].filter(({ own }) => own !== null).map(asRow)];
}

/** `name|country -> its largest place`, of the keys of a map. */
function largestOf(rows, keys) {
  const largest = new Map();
  for (const place of rows) {
    const key = `${place.name}|${place.country}`;
    if (keys.has(key) && place.population >= (largest.get(key)?.population ?? 0)) largest.set(key, place);
  }
  return largest;
}

function asRow({ name, country, own, forms }, at) {
  return { id: at, name, ascii: name, alternates: [], ...own, feature: "PPL", country, population: 0, zone: "", meets: true, added: forms };
}

/** Where GeoNames' main name is not the one that English readers know, its country not that of our convention, or a form missing. */
function corrected(rows) {
  const corrections = new Map(table("corrections.tsv").map((cells) => [`${cells[0]}|${cells[1]}`, cells]));
  const largest = largestOf(rows, corrections);
  for (const key of corrections.keys()) if (!largest.has(key)) throw new Error(`corrections.tsv: no place ${key}`);
  return rows.map((place) => {
    const key = `${place.name}|${place.country}`;
    return largest.get(key) === place ? correct(place, corrections.get(key)) : place;
  });
}

function correct(place, [former, , name, country, forms]) {
  const added = [...(forms === "-" ? [] : forms.split(",")), ...(foldForm(name) === foldForm(former) ? [] : [former])];
  return { ...place, name, country: country === "-" ? place.country : country, added };
}

/** `id of a place -> names`: a time zone is named after its largest place of that name. */
function namesOfZones(rows, zones) {
  const largest = new Map();
  for (const place of rows) {
    const english = foldForm(zones.get(place.zone)?.english ?? "");
    if (![place.name, place.ascii, ...place.alternates].some((name) => foldForm(name) === english)) continue;
    if (place.population > (largest.get(place.zone)?.population ?? -1)) largest.set(place.zone, place);
  }
  return new Map([...largest].map(([zone, place]) => [place.id, zones.get(zone).names]));
}

function makeCities(packages) {
  const dropped = new Set(table("dropped.tsv").map(([form]) => form));
  const rows = withMeetingPlaces(corrected(geonamesRows(packages))).filter((place) => !dropped.has(`${place.name}|${place.country}`));
  const evidence = {
    cldr: namesOfZones(rows, cldrCityNames(packages)),
    words: dictionaryWords(packages),
    never: new Set([...[...dropped].map(foldForm), ...stateNames()]),
  };
  const places = rows.filter(wanted);
  const mainNames = new Set(places.map(({ name }) => foldForm(name)));
  return places
    .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : b.population - a.population || a.id - b.id))
    .map((place) => {
      const chosen = chooseNames(place, allowance(place), evidence);
      // "Asmara" is another name of Smara, and "Khenifra" of Kenitra: they would send readers to the wrong town.
      const alternates = chosen.filter((name) => !mainNames.has(foldForm(name)));
      const where = [place.latitude.toFixed(3), place.longitude.toFixed(3)];
      return [place.name, place.country, ...where, place.population, alternates.join("|"), ...(place.meets ? ["meets"] : [])];
    });
}

/** The capital of each state decides its coordinates; a capital that is not among the cities stops the making. */
function refreshStates(cities) {
  const path = join(GAZETTEER, "states.tsv");
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const at = new Map(cities.map(([name, country, latitude, longitude]) => [`${name}|${country}`, [latitude, longitude]]));
  const refreshed = lines.map((line) => {
    if (line.startsWith("#")) return line;
    const [iso, designator, capital] = line.split("\t");
    const where = at.get(`${capital}|${iso}`);
    if (!where) throw new Error(`states.tsv: no city ${capital} in ${iso}`);
    return [iso, designator, capital, ...where].join("\t");
  });
  writeFileSync(path, `${refreshed.join("\n")}\n`);
}

const packages = process.argv[2];
if (!packages) throw new Error("usage: node scripts/gazetteer.mjs FOLDER-WITH-NODE_MODULES (see data/gazetteer/README.md)");
const cities = makeCities(packages);
const head = "# Places of GeoNames (CC BY 4.0), other names in part of CLDR (Unicode-3.0); made by scripts/gazetteer.mjs: see README.md\n";
writeFileSync(join(GAZETTEER, "cities.tsv"), `${head}${cities.map((row) => row.join("\t")).join("\n")}\n`);
refreshStates(cities);
process.stderr.write(`${cities.length} places\n`);
