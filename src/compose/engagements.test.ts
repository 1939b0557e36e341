import { describe, expect, it } from "vitest";
import { gist, told } from "../../test/read-text.ts";

const ABOUT = { published: "2025-09-20" };
const kinds = (text: string): string[] => gist(text, ABOUT).map((line) => line.split("; ")[0] ?? "");

describe("several frames of one engagement", () => {
  it("make one report: talks of ministers of whom one receives the other", () => {
    const text = [
      "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat le ministre turc de l'Intérieur, Selim Kaya.",
      "Au cours de cette rencontre, les deux ministres ont discuté de la coopération policière.",
    ].join(" ");
    expect(kinds(text)).toEqual(["talks"]);
    expect(kinds(text.replace("Le ministre marocain de l'Intérieur", "Le président marocain"))).toEqual(["reception"]);
  });

  it.each([
    [
      "Moroccan Interior Minister Ali Benhima arrived in Ankara on Thursday for a two-day visit. He met Turkish Interior Minister Selim Kaya.",
    ],
    ["وصل وزير الداخلية المغربي علي بنهيمة، يوم الأربعاء، إلى أنقرة على رأس وفد رفيع المستوى. وأجرى مباحثات مع نظيره التركي سليم قايا."],
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, est arrivé jeudi à Ankara. Il s'est entretenu avec son homologue turc, Selim Kaya.",
    ],
  ])("make a visit with its parts: %s", (text) => {
    const { reports, mainReport } = told(text, ABOUT);
    expect(reports.map(({ kind, level }) => [kind.value, level])).toEqual([
      ["visit", "container"],
      ["talks", "atomic"],
    ]);
    expect(reports[0]?.parent).toBeNull();
    expect(reports[1]?.parent).toBe(reports[0]?.id);
    expect(mainReport).toBe(reports[0]?.id);
  });

  it("make two parts where somebody else is met", () => {
    const text = [
      "Le ministre marocain de l'Intérieur, Ali Benhima, est arrivé jeudi à Madrid.",
      "Il s'est entretenu avec son homologue espagnol, Javier Ortuño.",
      "Il a ensuite été reçu par le roi Philippe VI.",
    ].join(" ");
    expect(kinds(text)).toEqual(["visit", "talks", "reception"]);
  });
});

describe("what is no engagement", () => {
  it.each([
    ["L'équipe du Maroc a rencontré l'Espagne jeudi à Madrid."],
    ["Le joueur Ali Benhima a reçu jeudi à Madrid le trophée des mains de Javier Ortuño."],
    ["Le ministre de l'Intérieur, Ali Benhima, a visité jeudi à Casablanca une école."],
    ["Le ministre marocain de l'Intérieur, Ali Benhima, a nommé jeudi à Rabat Omar Tazi directeur de la police."],
    ["Spanish police arrested Ali Benhima in Madrid on Thursday after he met Javier Ortuño."],
    ["Last year, Moroccan Interior Minister Ali Benhima had met his Spanish counterpart in Rabat."],
    ["Le ministre espagnol de l'Intérieur, Javier Ortuño, avait rencontré l'année dernière à Rabat son homologue marocain."],
    ["Le prix du pain a augmenté dans la ville de Rabat, selon la presse de la région."],
    ["ارتفعت أسعار الخبز في المدينة خلال الأسبوع الماضي."],
  ])("%s", (text) => {
    expect(told(text, ABOUT).reports).toEqual([]);
    expect(told(text, ABOUT).mainReport).toBeNull();
  });

  it("an engagement that a long text only recalls further down", () => {
    const essay = "La ville est belle et le climat y est doux, comme on le sait depuis longtemps.";
    const news = "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat le ministre turc de l'Intérieur, Selim Kaya.";
    expect(told(`${news} ${Array(6).fill(essay).join(" ")}`, ABOUT).reports).toHaveLength(1);
    expect(told(`${Array(6).fill(essay).join(" ")} ${news}`, ABOUT).reports).toEqual([]);
  });
});

describe("whether it happened", () => {
  it("is told by a denial, though the verb is of the past", () => {
    const text = "The presidency denied that Moroccan President Ali Benhima had met Spanish Prime Minister Javier Ortuño in Paris.";
    expect(gist(text, ABOUT)[0]).toMatch(/^talks; denied; /);
  });

  it.each([
    ["Tunus Dışişleri Bakanı Murat Kaya'nın beklenen Ankara ziyaretinin ertelendiği duyuruldu.", "visit; postponed; no date; Ankara"],
    ["أرجأ الرئيس المغربي علي بنهيمة زيارته إلى باريس.", "visit; postponed; no date; Paris"],
    ["من المنتظر أن يزور وزير الداخلية الإسباني خافيير أورتونيو الرباط يوم الخميس.", "visit; planned; 2025-09-25; Rabat"],
    ["يعتزم وزير الخارجية الإسباني خافيير أورتونيو زيارة الرباط الشهر المقبل.", "visit; planned; 2025-10; Rabat"],
    [
      "La Presidencia marroquí negó que el ministro Ali Benhima se haya reunido con el primer ministro español Javier Ortuño.",
      "talks; denied; no date; nowhere",
    ],
    ["The planned visit of Spanish Prime Minister Javier Ortuño to Rabat was put off until March.", "visit; postponed; "],
  ])("is told by whatever words stand around a verb or a noun: %s", (text, expected) => {
    expect(gist(text, ABOUT)[0]?.slice(0, expected.length)).toBe(expected);
  });
});

describe("what the text sets apart", () => {
  it("tells nothing: headlines of other articles and captions", () => {
    const text = [
      "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat le ministre turc de l'Intérieur, Selim Kaya.",
      "Lire aussi : Le ministre espagnol de la Justice a reçu l'ambassadeur d'Italie",
      "Photo : le ministre marocain de la Justice reçoit le ministre français de la Justice.",
    ].join("\n\n");
    const { reports, leads } = told(text, ABOUT);
    expect(reports).toHaveLength(1);
    expect(leads.map(({ exact }) => exact)).toEqual(["Le ministre espagnol de la Justice a reçu l'ambassadeur d'Italie"]);
  });
});

describe("talks that a text later calls a call", () => {
  it("were by telephone", () => {
    const text =
      "Le président français Jean Morel s'est entretenu dimanche avec le président iranien, Ali Karimi. Lors de cet appel téléphonique, il a dit son inquiétude.";
    expect(kinds(text)).toEqual(["call"]);
  });

  it("were none where the two met", () => {
    const text =
      "Le président français Jean Morel a rencontré dimanche à Rome le président iranien, Ali Karimi. Après un appel téléphonique, ils se sont séparés.";
    expect(kinds(text)[0]).toBe("talks");
  });
});

describe("what two discuss", () => {
  it("is talks between two of different states who stand side by side", () => {
    expect(kinds("ناقش الرئيس السوداني عمر البشير، والرئيس التشادي محمد ديبي، الخميس، أوضاع الحدود بين البلدين.")).toEqual(["talks"]);
  });

  it("is a conference's agenda where they are two of its guests", () => {
    const text =
      "La Conférence régionale des chefs de police d'Afrique de l'Ouest s'est ouverte mardi à Abidjan, sous la présidence du ministre ivoirien de l'Intérieur, Armand Kouadio. " +
      "L'inspectrice générale de la police du Ghana, Adwoa Mensah, et le directeur général de la police du Bénin, Rodrigue Sossa, débattront de la fraude.";
    expect(kinds(text)).toEqual(["conference"]);
  });
});

it("has a headline that names one side of a visit announce what the lead tells", () => {
  const text = [
    "Visite de travail de Benhima et Alaoui à Bruxelles",
    "",
    "Le ministre marocain de l'Intérieur, Ali Benhima, et le directeur général de la police, Omar Alaoui, ont effectué une visite de travail à Bruxelles, à l'invitation de Jan Peeters, ministre belge de l'Intérieur. Les entretiens ont porté sur le terrorisme.",
  ].join("\n");
  expect(gist(text, { published: "2025-09-20" })).toHaveLength(1);
});

describe("what a text tells at its head", () => {
  it("counts no title, credit or caption", () => {
    const above = ["Sécurité", "Rédaction", "Photo d'archives", "Par notre envoyé", "Alger", "Mis à jour hier", "Lecture : 2 minutes"].join(
      "\n\n",
    );
    const text = `${above}\n\nLe ministre français de l'Intérieur, Paul Garnier, venu à Alger dans le cadre d'une tournée régionale, a salué la coopération.`;
    expect(gist(text, { published: "2025-06-10", language: "fr" })[0]).toMatch(/^visit; held;.*Algiers/);
  });

  it("takes the meeting of many states for a conference", () => {
    const text =
      "The interior ministers of Canada, Australia, Japan and New Zealand gathered in London on Monday for talks on border security.";
    expect(gist(text, { published: "2025-06-10" })[0]).toMatch(/^conference; held;.*London/);
  });
});

describe("what belongs to one engagement", () => {
  const sides = (text: string): (string | undefined)[] => gist(text, ABOUT).map((line) => line.split("; ").at(-1));

  it("is whoever attends the gathering that was told, where no other is named", () => {
    const text =
      "Qatari Interior Minister Hamad Ansari opened the Gulf Security Forum in Doha on Monday. Omani Interior Minister Hamad Busaidi attended the forum. Kuwaiti Interior Minister Fahad Sabah also attended.";
    expect(sides(text)).toHaveLength(1);
    expect(sides(text)[0]).toContain("Hamad Busaidi OM");
  });

  it("are ministers who first are told by their state and then by their names", () => {
    const text =
      "Spanish officials met Syrian President Ahmad Haddad on Thursday. Haddad received Foreign Minister Luis Robledo and Spanish Defence Minister Juan Perez in Damascus.";
    expect(gist(text, ABOUT).filter((line) => line.includes("Robledo"))).toHaveLength(1);
    expect(sides(text)[0]).toContain("Luis Robledo");
  });

  it("is no call of the host's with somebody else", () => {
    const text =
      "El ministro mexicano de Exteriores, Alberto Bárcena, llegó el lunes a Caracas y se reunió con el presidente venezolano, Nelson Maduro. Maduro mantuvo una conversación telefónica con el presidente de Brasil, Luis da Silva.";
    const { reports } = told(text, ABOUT);
    expect(reports.find(({ kind }) => kind.value === "call")?.parent ?? null).toBeNull();
  });

  it("is no meeting in another state than the visit", () => {
    const text =
      "وصل وزير الدفاع الأمريكي جون كارفر يوم الثلاثاء إلى بغداد في زيارة إلى العراق. وكان كارفر التقى الاثنين في عمان العاهل الأردني الملك حسين الهاشمي.";
    const { reports } = told(text, { published: "2025-09-17" });
    expect(reports.filter(({ where }) => where?.value.country === "JO").map(({ parent }) => parent)).toEqual([null]);
  });
});
