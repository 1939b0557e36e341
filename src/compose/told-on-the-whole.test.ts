import { describe, expect, it } from "vitest";
import { gist, told } from "../../test/read-text.ts";

const PUBLISHED = { published: "2024-05-02" };

describe("what a text tells only as a whole", () => {
  it("has a guest whose state stands elsewhere in it", () => {
    const text =
      "Le ministre espagnol de l’Intérieur, Luis Ferrer, a présidé mardi à Madrid la cérémonie au cours de laquelle la médaille d’or a été remise à " +
      "M. Karim Benali, directeur général de la Sûreté nationale. La coopération entre le Maroc et l’Espagne est ancienne. Le Maroc a salué ce geste.";
    expect(gist(text, PUBLISHED)).toEqual([expect.stringMatching(/^ceremony; held; 2024-04-30; Madrid; .*Luis Ferrer.*Karim Benali/)]);
  });

  it("has a host whose office no list knows and whose state the text speaks of", () => {
    const text =
      "Hier, Saïd Athoumani, directeur de cabinet du président de la République, a reçu au siège de son bureau une délégation française. " +
      "La rencontre a porté sur la coopération entre les Comores et la France. Les Comores attendent beaucoup de cet appui.";
    expect(gist(text, PUBLISHED)).toEqual([expect.stringMatching(/^reception; held; 2024-05-01; .*Saïd Athoumani/)]);
  });

  it("has a guest who is received abroad by hosts of whom nobody is named", () => {
    const text =
      "Le directeur général de la police marocaine, Farid Mansouri, a été reçu en audience, mardi à Doha, par les plus hauts responsables de " +
      "l’émirat. Farid Mansouri y a plaidé pour une coopération plus étroite.";
    expect(gist(text, PUBLISHED)).toEqual([expect.stringMatching(/Doha; .*Farid Mansouri/)]);
  });

  it("is no engagement where two of one state meet, whatever others the text speaks of", () => {
    const text =
      "The Mayor of Seville, Luis Ferrer, met the Spanish Health Minister on Monday. They discussed hospitals. Morocco and Moroccan workers were " +
      "also discussed, as Morocco sends nurses.";
    expect(gist(text, PUBLISHED)).toEqual([]);
  });

  it("is no engagement where nobody in it holds an office of a state", () => {
    for (const text of [
      "El pianista Juan Pérez se reunió ayer en Lyon con la violinista Marie Morel. España y Francia comparten el festival. España y Francia lo pagan.",
      "The ship arrived in Lisbon on Monday. Portugal and Morocco share the route. Portugal and Morocco pay for it.",
      "The party's leader said on Monday that the government had agreed to meet its voters in Lisbon. Portugal and Spain watch. Portugal and Spain wait.",
    ])
      expect(gist(text, PUBLISHED)).toEqual([]);
  });
});

describe("a ceremony of which no other verb tells", () => {
  const kinds = (text: string): string[] => told(text, { published: "2025-03-05" }).reports.map(({ kind }) => kind.value);

  it("is attended by the officials whom its sentence names", () => {
    for (const text of [
      "Japan's ambassador Kenji Tanaka handed over 20 patrol vehicles to Kenyan Interior Minister Peter Otieno at a ceremony in Nairobi on Monday.",
      "Türkiye'nin Banjul Büyükelçisi Ali Kaya, Gambiya Genelkurmay Başkanı Orgeneral Omar Jallow'a 20 aracı törenle teslim etti.",
      "El embajador de Japón, Kenji Tanaka, entregó 20 patrullas al ministro del Interior de Paraguay, Luis Riera, en un acto celebrado en Asunción.",
    ])
      expect(kinds(text), text).toEqual(["ceremony"]);
  });

  it("is none within one state", () => {
    expect(kinds("The Kenyan Interior Minister Peter Otieno spoke at a ceremony in Nairobi on Monday about African countries.")).toEqual(
      [],
    );
  });
});
