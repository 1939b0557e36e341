import { describe, expect, it } from "vitest";
import { readingOf } from "../../../../test/read-text.ts";

const persons = (text: string): string[] =>
  readingOf(text).recognised.persons.map(({ name, offices }) =>
    [name ? text.slice(name.from, name.to) : "-", ...offices.map(({ key, state }) => `${key}@${state}`)].join(" "),
  );

describe("whoever serves somebody", () => {
  it.each([
    ["They saw Mourad Saidi, special envoy of Algerian President Kamel Boualem, in the room.", ["Mourad Saidi special-envoy@DZ"]],
    ["The special envoy of Algerian President Kamel Boualem, Mourad Saidi, was in the room.", ["Mourad Saidi special-envoy@DZ"]],
    ["On a vu Mourad Saïdi, envoyé spécial du président algérien, Kamel Boualem, dans la salle.", ["Mourad Saïdi special-envoy@DZ"]],
    ["On a vu l'envoyé spécial du président algérien, Mourad Saïdi, dans la salle.", ["Mourad Saïdi special-envoy@DZ"]],
    ["Vieron a Mourad Saidi, enviado especial del presidente de Argelia, Kamel Boualem, en la sala.", ["Mourad Saidi special-envoy@DZ"]],
    ["استقبل مراد سعيدي المبعوث الخاص للرئيس الجزائري كمال بوعلام.", ["مراد سعيدي special-envoy@DZ"]],
    ["كان المبعوث الخاص للرئيس الجزائري مراد سعيدي في القاعة.", ["مراد سعيدي special-envoy@DZ"]],
  ])("is not named by whom he serves: %s", (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});
