import { describe, expect, it } from "vitest";
import { partsOf, told } from "../../test/read-text.ts";

const ABOUT = { published: "2025-09-20" };

describe("the invitation", () => {
  it.each([
    [
      "Le directeur général de la Sûreté nationale, Ali Benhima, a effectué du 18 au 20 septembre 2025 une visite de travail en Turquie, à l'invitation de son homologue turc, Selim Kaya.",
      "Selim Kaya",
      "TR",
    ],
    [
      "قام المدير العام للأمن الوطني، علي بنهيمة، بزيارة عمل إلى تركيا من 18 إلى 20 شتنبر 2025، بدعوة من نظيره التركي سليم قايا.",
      "سليم قايا",
      "TR",
    ],
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, effectue une visite de travail en Turquie, à l'invitation officielle des autorités turques.",
      "turques",
      "TR",
    ],
  ])("is somebody's: %s", (text, name, state) => {
    const { reports, parties } = told(text, ABOUT);
    const [inviter] = reports[0]?.invitedBy ?? [];
    const party = inviter && parties[inviter.value];
    expect(party?.names[0]?.text).toBe(name);
    expect(party?.state?.value).toBe(state);
  });

  it("is of whoever stands before its words where the verb stands last, and not of the state of a counterpart", () => {
    const inviter = (text: string): string | undefined => {
      const { reports, parties } = told(text, ABOUT);
      return parties[reports[0]?.invitedBy[0]?.value ?? -1]?.names[0]?.text;
    };
    expect(inviter("Milli Savunma Bakanı Ahmet Demir, Azerbaycan Savunma Bakanı Elçin Mammadov'un davetlisi olarak Bakü'ye gitti.")).toBe(
      "Elçin Mammadov",
    );
    expect(
      inviter(
        "At the invitation of his Spanish counterpart, Juan Pérez, Portuguese Interior Minister Rui Tavares visited Madrid on Thursday.",
      ),
    ).toBe("Juan Pérez");
  });

  it("is nobody's where no words tell of one", () => {
    const text = "Le ministre marocain de l'Intérieur, Ali Benhima, effectue une visite de travail en Turquie du 18 au 20 septembre 2025.";
    expect(told(text, ABOUT).reports[0]?.invitedBy).toEqual([]);
  });
});

describe("the delegation", () => {
  it.each([
    ["Le ministre turc de l'Intérieur, Selim Kaya, est arrivé mercredi à Rabat à la tête d'une délégation de haut niveau."],
    ["وصل وزير الداخلية التركي سليم قايا، يوم الأربعاء، إلى الرباط على رأس وفد رفيع المستوى."],
  ])("has a head, a state and a level: %s", (text) => {
    const { reports, parties } = told(text, ABOUT);
    const [delegation] = reports[0]?.delegations ?? [];
    expect(delegation?.value).toMatchObject({ state: "TR", level: "high-level", size: null });
    const head = delegation?.value.head ?? null;
    expect(head === null ? null : parties[head]?.type).toBe("person");
    expect(reports[0]?.participants[0]?.capacities).toEqual(["visitor", "head-of-delegation"]);
  });

  it("may act itself, nobody of it being named", () => {
    const text = "Une délégation marocaine a rencontré à Ankara une délégation turque jeudi.";
    const { reports } = told(text, ABOUT);
    expect(reports[0]?.delegations.map(({ value }) => [value.state, value.head])).toEqual([
      ["MA", null],
      ["TR", null],
    ]);
  });
});

describe("others", () => {
  it("are told of by the words that say that there were more", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, a rencontré jeudi à Genève plusieurs responsables, dont le ministre turc de l'Intérieur, Selim Kaya.";
    const [report] = told(text, ABOUT).reports;
    expect(report?.others?.value).toBe(true);
    expect(["plusieurs", "dont"]).toContain(report?.others?.words[0].quote.exact);
  });

  it("are not told of where everybody is named", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, a rencontré jeudi à Genève le ministre turc de l'Intérieur, Selim Kaya.";
    expect(told(text, ABOUT).reports[0]?.others).toBeNull();
  });
});

describe("what came of it", () => {
  it.each([
    [
      "وقع وزير الداخلية المغربي علي بنهيمة ونظيره الإسباني خافيير أورتونيو، يوم الخميس بمدريد، مذكرة تفاهم في مجال السلامة الطرقية.",
      "memorandum: مذكرة تفاهم في مجال السلامة الطرقية",
    ],
    ["Le Maroc et l'Espagne ont signé jeudi à Rabat un accord de coopération policière.", "agreement: accord de coopération policière"],
    [
      "El ministro del Interior marroquí, Ali Benhima, y su homólogo español, Javier Ortuño, firmaron el jueves en Madrid un memorando de entendimiento sobre seguridad vial.",
      "memorandum: memorando de entendimiento sobre seguridad vial",
    ],
  ])("%s", (text, expected) => {
    const [report] = told(text, ABOUT).reports;
    expect(report?.outcomes.map(({ value }) => `${value.kind}: ${value.text}`)).toEqual([expected]);
    expect(report?.kind.value).toBe("signing");
  });

  it("is no paper of which the text only speaks", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, a rencontré jeudi à Genève le ministre turc de l'Intérieur, Selim Kaya. " +
      "Ils ont parlé de l'accord de coopération policière.";
    expect(told(text, ABOUT).reports[0]?.outcomes).toEqual([]);
  });

  it("is no paper of an earlier year, nor a part of another word", () => {
    const met =
      "El ministro español del Interior, Javier Ortuño, se reunió el jueves en Rabat con su homólogo marroquí, Ali Benhima. Hablaron del camino que ambos países acordaron en 2022.";
    expect(told(met, ABOUT).reports[0]?.outcomes).toEqual([]);
    const body =
      "The Moroccan Interior Minister, Ali Benhima, met his Turkish counterpart, Selim Kaya, in Geneva on Thursday. It is the decision-making body.";
    expect(told(body, ABOUT).reports[0]?.outcomes).toEqual([]);
  });

  it("is nothing where nothing is said of it", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, a rencontré jeudi à Genève le ministre turc de l'Intérieur, Selim Kaya.";
    expect(told(text, ABOUT).reports[0]?.outcomes).toEqual([]);
  });
});

describe("company", () => {
  it("takes part behind whom it accompanies", () => {
    const text =
      "Le ministre turc de l'Intérieur, Selim Kaya, a effectué jeudi une visite à Rabat, accompagné de Mme Carla Demir, ambassadrice de Turquie.";
    const analysis = told(text, ABOUT);
    expect(partsOf(analysis.reports[0], analysis).find((part) => part.startsWith("Carla"))).toContain("member");
  });

  it("does not take part in whose name somebody comes", () => {
    const text =
      "استقبل وزير الداخلية المغربي علي بنهيمة، يوم الخميس بالرباط، وزير الداخلية التركي سليم قايا، حاملا رسالة من الرئيس التركي أحمد دمير.";
    const analysis = told(text, ABOUT);
    expect(partsOf(analysis.reports[0], analysis).some((part) => part.includes("أحمد"))).toBe(false);
    const mentioned = analysis.reports[0]?.mentioned.map(({ value }) => analysis.parties[value]?.names[0]?.text);
    expect(mentioned).toContain("أحمد دمير");
  });
});
