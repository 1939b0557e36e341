import { expect, it } from "vitest";
import { readingOf } from "../../test/read-text.ts";

const frames = (text: string, language: string): string[] =>
  readingOf(text, { language }).recognised.frames.map(({ entry, from, to }) => `${entry.key}: ${text.slice(from, to)}`);

it.each([
  ["fr", "Le ministre a, mardi 3 juin à Rabat, reçu son homologue.", "receive: a, mardi 3 juin à Rabat, reçu"],
  ["fr", "Le ministre s'est, mardi, entretenu avec son homologue.", "talk: s'est, mardi, entretenu"],
  ["fr", "Le ministre s'est entretenu mardi par téléphone avec son homologue.", "call: s'est entretenu mardi par téléphone"],
  ["es", "El ministro mantuvo este lunes en Madrid una reunión con su homólogo.", "meet: mantuvo este lunes en Madrid una reunión"],
  ["fr", "Le président a eu mercredi un entretien téléphonique avec son homologue.", "call: a eu mercredi un entretien téléphonique"],
])("finds a verb that says when or where in its middle: %s %s", (language, text, expected) => {
  expect(frames(text, language).some((frame) => frame.startsWith(expected))).toBe(true);
});

it.each([
  ["fr", "Le ministre a salué l'accueil que son homologue a reçu."],
  ["fr", "Le ministre a, avec son homologue turc Kerem Aydoğmuş, reçu la presse."],
])("is not led over other words: %s %s", (language, text) => {
  expect(frames(text, language).filter((frame) => frame.includes("salué") || frame.includes("avec"))).toEqual([]);
});

it("leaves a verb as it stands alone", () => {
  expect(frames("Le ministre a été reçu par son homologue.", "fr")[0]).toMatch(/^receive: a été reçu/);
});

it("takes the longer of two that begin together", () => {
  expect(frames("Le président a eu mercredi un entretien téléphonique avec son homologue.", "fr")).toHaveLength(1);
});
