import { describe, expect, it } from "vitest";
import { loadPacks } from "../../../src/packs/load.ts";
import { officeName } from "./office-name.ts";
import { arOffices } from "./offices/ar.ts";
import { frOffices } from "./offices/fr.ts";

const LANGUAGES = { fr: frOffices, ar: arOffices };

it.each([
  ["Minister of the Interior", "ministre de l’Intérieur", "وزير الداخلية"],
  ["Director General of National Security", "directeur général de la Sûreté nationale", "المدير العام للأمن الوطني"],
  ["Secretary General of Interpol", "secrétaire général d’Interpol", "الأمين العام للإنتربول"],
  ["Chief of Staff of the Army", "chef d’état-major de l’armée", "رئيس أركان الجيش"],
  ["Prosecutor General", "procureur général", "النائب العام"],
  ["President", "président", "رئيس"],
  ["Prime Minister", "Premier ministre", "رئيس الوزراء"],
])("%s", (label, french, arabic) => {
  expect([officeName(label, frOffices), officeName(label, arOffices)]).toEqual([french, arabic]);
});

it("leaves what it does not know", () => {
  expect(officeName("directeur de l'école", frOffices)).toBeNull();
  expect(officeName("Minister of Something New", frOffices)).toBeNull();
});

describe.each(Object.entries(LANGUAGES))("in %s", (_, words) => {
  const { labels } = loadPacks();

  it.each(["heads", "offices"])("all %s of the packs have a name", (section) => {
    const missing = [...(labels.sections.get(section)?.values() ?? [])].filter((label) => officeName(label, words) === null);
    expect(missing).toEqual([]);
  });

  it("has no names for what the packs do not know", () => {
    const known = ["heads", "offices"].flatMap((section) => [...(labels.sections.get(section)?.values() ?? [])]);
    const behind = labels.sections.get("bodies:of");
    const bodies = [...(labels.sections.get("bodies") ?? [])].map(([code, label]) => behind?.get(code) ?? label);
    expect(Object.keys(words.offices).filter((label) => !known.includes(label))).toEqual([]);
    expect(Object.keys(words.bodies).filter((label) => !bodies.includes(label))).toEqual([]);
  });
});
