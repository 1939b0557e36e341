import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

/** Each person as `name (offices) ~STATE`, `~` before the nationality outside the office, `=` for a counterpart. */
function persons(text: string): string[] {
  return readingOf(text).recognised.persons.map(({ name, offices, counterpart, state }) => {
    const words = name ? text.slice(name.from, name.to) : "-";
    const held = offices.length > 0 ? ` (${offices.map(({ key, state: own }) => `${key}${own ? `@${own}` : ""}`).join(", ")})` : "";
    return `${words}${held}${counterpart ? " =" : ""}${state ? ` ~${state}` : ""}`;
  });
}

describe("findPersons", () => {
  it.each([
    ["M. Ali Benhima, ministre de l'Intérieur, était dans la salle.", "Ali Benhima (minister/interior)"],
    ["Le ministre de l'Intérieur, Ali Benhima, était dans la salle.", "Ali Benhima (minister/interior)"],
    ["Le général de corps d'armée Mohamed Larbi était dans la salle.", "Mohamed Larbi"],
    ["Son homologue espagnol, M. Javier Ortuño, était dans la salle.", "Javier Ortuño = ~ES"],
    ["S.E.M. Selim Kaya était dans la salle avec les autres.", "Selim Kaya"],
    ["Interior Minister Ali Benhima was in the room with them.", "Ali Benhima (minister/interior)"],
    ["Ali Benhima, the Moroccan interior minister, was there with them.", "Ali Benhima (minister/interior@MA)"],
    ["Mr. John A. Carter was in the room with them.", "John A. Carter"],
    ["They saw Chinese Vice Premier He Lihong in the room.", "He Lihong (deputy-prime-minister@CN)"],
    ["Sheikh Mohammed bin Hamad Al Thani was in the room with them.", "Mohammed bin Hamad Al Thani"],
    ["İçişleri Bakanı Selim Kaya'nın bu salonda olduğu bildirildi.", "Selim Kaya (minister/interior)"],
    ["On a vu Kongthong Phongvichit, son homologue lao, dans la salle.", "Kongthong Phongvichit = ~LA"],
    ["They saw Kongthong Phongvichit, his Lao counterpart, in the room.", "Kongthong Phongvichit = ~LA"],
    ["Vieron a Kongthong Phongvichit, su homólogo laosiano, en la sala.", "Kongthong Phongvichit = ~LA"],
    ["كان الوفد هنا والرئيس غويتا يستقبله في القاعة.", "غويتا (president)"],
    ["ووفق الموقع فإن الوزير فان دام وصل أمس إلى واشنطن.", "فان دام (minister)"],
    ['استقبل مدير الشرطة الإسبانية "أوخينيو بلانكو" في القاعة.', "أوخينيو بلانكو (chief/police@ES)"],
    ["كان معالي الشيخ شخبوط بن نهيان في القاعة.", "شخبوط بن نهيان"],
    ["ويزور الرئيس الصومالي كينيا في ظرف صعب.", "- (president@SO)"],
    ["كانت رئيسة الوزراء الإيطالية جورجيا ميلوني في القاعة.", "جورجيا ميلوني (prime-minister@IT)"],
    ["Sayın Dr. Ayşe Gül Demir bu salonda onlarla konuştu.", "Ayşe Gül Demir"],
    ["Orgeneral Mehmet Öztürk bu salonda onlarla konuştu.", "Mehmet Öztürk"],
    ["El ministro del Interior, Javier Ortuño, estaba en la sala.", "Javier Ortuño (minister/interior)"],
    ["El teniente general José María Pérez estaba en la sala.", "José María Pérez"],
    ["Don Javier Ortuño de la Vega estaba en la sala.", "Javier Ortuño de la Vega"],
    ["كان وزير الداخلية السيد خالد النوري في القاعة.", "خالد النوري (minister/interior)"],
    ["كان السيد خالد بن سعيد آل نهيان في القاعة.", "خالد بن سعيد آل نهيان"],
    ["كان معالي الدكتور عبد الرحمن بن صالح في القاعة.", "عبد الرحمن بن صالح"],
    ["كان نظيره التونسي سامي الغربي في القاعة.", "سامي الغربي = ~TN"],
    ["كان اللواء محمد العلوي، المدير العام، في القاعة.", "محمد العلوي (director-general)"],
    ["كان الأمير سلطان بن عبدالعزيز في القاعة.", "سلطان بن عبدالعزيز"],
  ])("%s", (text, expected) => {
    expect(persons(text)).toEqual([expected]);
  });

  it.each([
    ["Ali Benhima et Javier Ortuño étaient dans la salle.", ["Ali Benhima", "Javier Ortuño"]],
    [
      "Le ministre de l'Intérieur, Ali Benhima, et le directeur général de la sûreté nationale, Omar Tazi, étaient là.",
      ["Ali Benhima (minister/interior)", "Omar Tazi (director-general/national-security)"],
    ],
    ["Mr. John A. Carter and Lt. Gen. Selim Kaya were in the room.", ["John A. Carter", "Selim Kaya"]],
    ["Fas İçişleri Bakanı Ali Benhima ile Selim Kaya bu konuyu görüştü.", ["Ali Benhima (minister/interior@MA)", "Selim Kaya"]],
    [
      "كان وزير الخارجية ناصر بوريطة ووزير الداخلية عبد الوافي لفتيت في القاعة.",
      ["ناصر بوريطة (minister/foreign-affairs)", "عبد الوافي لفتيت (minister/interior)"],
    ],
  ])("keeps those of a row apart: %s", (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it("tells of a holder whom nobody names by the office", () => {
    expect(persons("قال وزير الداخلية إن اللقاء كان مفيدا.")).toEqual(["- (minister/interior)"]);
    expect(persons("Le ministre de l'Intérieur était dans la salle.")).toEqual(["- (minister/interior)"]);
  });

  it.each([
    ["en", "The New York Times and Black Friday were in the news."],
    ["fr", "La Coupe du monde et la Banque mondiale sont dans la presse."],
    ["tr", "Galatasaray Lisesi ve Boğaz Köprüsü bu şehirdedir."],
    ["es", "La Plaza Mayor y la Puerta del Sol están en la ciudad."],
    ["ar", "وصل الوفد إلى المدينة الجميلة في الصباح."],
    ["ar", "كان اللقاء مفيدا وناجحا في كل جوانبه."],
  ])("finds nobody in capitals or in words that follow no name (%s)", (_, text) => {
    expect(persons(text)).toEqual([]);
  });

  it("ends a name at a line, a bracket and a word that cannot be one", () => {
    expect(persons("Le ministre Ali Benhima\nRabat est dans la région.")[0]).toBe("Ali Benhima (minister)");
    expect(persons("Le ministre Ali Benhima (Rabat) est dans la région.")[0]).toBe("Ali Benhima (minister)");
    expect(persons("كان الوزير خالد النوري خلال اللقاء في القاعة.")[0]).toBe("خالد النوري (minister)");
  });

  it("counts the words of a name that the lists know", () => {
    const [first] = readingOf("El teniente general José María Pérez estaba en la sala.").recognised.persons;
    expect(first?.name?.votes).toBe(3);
    const [second] = readingOf("M. Xqzzt Wvrrk était dans la salle avec les autres.").recognised.persons;
    expect(second?.name?.votes).toBe(0);
  });

  it("keeps the words by which a name is compared, folded and without an article", () => {
    const [first] = readingOf("كان السيد خالد النوري في القاعة.").recognised.persons;
    expect(first?.name?.words).toEqual(["خالد", "نوري"]);
    const [second] = readingOf("M. Jean-Pierre Ségur était dans la salle.").recognised.persons;
    expect(second?.name?.words).toEqual(["jean", "pierre", "segur"]);
  });

  it.each([
    ["Le wali de Nouakchott Nord, M. Ali Benhima, était là.", ["Ali Benhima (governor@MR)"]],
    [
      "There stood the Director General of the Minister's Office for Studies and Research, Major General Omar Tazi.",
      ["Omar Tazi (director-general)"],
    ],
    ["حضر اللقاء مدير العلاقات العامة المقدم أنيس الغربي.", ["أنيس الغربي (director)"]],
    ["The Director General FIA Karim Abbasi was there.", ["Karim Abbasi (director-general)"]],
    ["Brigadier General (Ret.) Hassan Darwish was there.", ["Hassan Darwish"]],
    ["Le général de division aérienne (GDA) Paul Ségur était là.", ["Paul Ségur"]],
  ])("takes words between an office and its holder for the office: %s", (text, expected) => {
    const held = persons(text).map((own) => own.replace(/\(null\b/, "(director-general"));
    expect(held).toEqual(expected);
  });

  it.each([
    [
      "Soylu, Gürcistan Başbakan Yardımcısı ve İçişleri Bakanı Gela Geladze ile görüştü.",
      "Gela Geladze (minister/interior, deputy-prime-minister@GE)",
    ],
    ["Le Vice-Premier ministre et ministre de la Justice, Jean Robin, était là.", "Jean Robin (minister/justice, deputy-prime-minister)"],
  ])("joins two offices of one person: %s", (text, expected) => {
    expect(persons(text)).toContain(expected);
  });

  it("keeps two offices apart of which each has an article", () => {
    expect(persons("Le roi et le ministre de l'Intérieur, M. Ali Benhima, étaient là.")).toEqual([
      "- (king)",
      "Ali Benhima (minister/interior)",
    ]);
  });

  it.each([
    ["Estaban los inspectores jefe Marta Gil y Pablo Ríos.", ["Marta Gil", "Pablo Ríos"]],
    [
      "Petro y Noboa hablaron; el presidente Gustavo Petro y el presidente Daniel Noboa se vieron.",
      ["Petro", "Noboa", "Gustavo Petro (president)", "Daniel Noboa (president)"],
    ],
    ["El ministro José Ortega y Gasset estaba allí.", ["José Ortega y Gasset (minister)"]],
  ])("parts two whom an “and” joins, but no double surname: %s", (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it.each([
    ["President Hassan Sheikh Mohamud was there.", "Hassan Sheikh Mohamud (president)"],
    ["Iraqi Interior Minister Abdul Amir al-Shammari was there.", "Abdul Amir al-Shammari (minister/interior@IQ)"],
    ["El general Luis Cortés Delgado estaba allí.", "Luis Cortés Delgado"],
    ["El presidente Santiago Peña estaba allí.", "Santiago Peña (president)"],
    ["El vicealmirante Juan Cruz de la Vega estaba allí.", "Juan Cruz de la Vega"],
    ["Interior Minister Tom Hill was there.", "Tom Hill (minister/interior)"],
    ["حضر اللقاء المقدم خالد السويدي.", "خالد السويدي"],
    ["التقى رئيسة الوزراء الإيطالية جورجيا ميلوني.", "جورجيا ميلوني (prime-minister@IT)"],
    ["حضر الفريق روب ماغوان اللقاء.", "روب ماغوان"],
    ["El ministro de Exteriores, Mauricio Belmonte, estaba allí.", "Mauricio Belmonte (minister/foreign-affairs)"],
    ["Özbekistan İçişleri Bakanı Aziz Rahmetov burada konuştu.", "Aziz Rahmetov (minister/interior@UZ)"],
    ["Kazakistan Cumhurbaşkanı Kasım Cömert Abenov burada konuştu.", "Kasım Cömert Abenov (president@KZ)"],
    ["Genel Sekreter Bağdat Amirov burada konuştu.", "Bağdat Amirov (secretary-general)"],
    ["The adviser to President Hassan Fawzi of Egypt, Omar Haddad, was there.", "Omar Haddad (adviser) ~EG"],
    ["Estaba el asesor del presidente Hassan Fawzi de Egipto, Omar Haddad.", "Omar Haddad (adviser) ~EG"],
    ["ويزور الرئيس الصومالي حسن فوزي كينيا في ظرف صعب.", "حسن فوزي (president@SO)"],
    ["كان المفوض فضيلي ولد الناجي في القاعة.", "فضيلي ولد الناجي (commissioner)"],
    ["كان عضو اللجنة التنفيذية لمنظمة التحرير زياد أبو عمرو في القاعة.", "زياد أبو عمرو (null)"],
    ["Somali İçişleri Bakanı Abdullahi Şeyh İsmail burada konuştu.", "Abdullahi Şeyh İsmail (minister/interior@SO)"],
    ["On a vu Ali Benhima, premier président de la Cour de cassation.", "Ali Benhima (president/court-of-cassation)"],
    ["ووجه الشكر لوزير الداخلية كمال الفقي على", "كمال الفقي (minister/interior)"],
    ["Türkiye'nin Banjul Büyükelçisi Selim Sefa Yücel burada konuştu.", "Selim Sefa Yücel (ambassador@TR)"],
    ["Estaba el general de la Policía Javier Ortuño.", "Javier Ortuño"],
    ["They saw General of the Police Ivan Petrov.", "Ivan Petrov"],
    ["Le colonel de la gendarmerie royale marocaine Omar Saïdi était là.", "Omar Saïdi ~MA"],
    ["كان اللواء شرطة حسن فوزي في القاعة.", "حسن فوزي"],
    ["Estaba la embajadora en Vietnam, Marta Gil.", "Marta Gil (ambassador)"],
    ["They saw the ambassador to Morocco, Jean Morel.", "Jean Morel (ambassador)"],
    ["On a vu l'ambassadeur au Maroc, Juan Ruiz.", "Juan Ruiz (ambassador)"],
    ["كان السفير لدى المملكة المغربية خوان رويز في القاعة.", "خوان رويز (ambassador)"],
    ["Estaba la vicepresidenta de la República Socialista de Vietnam, compañera Marta Gil.", "Marta Gil (vice-president@VN)"],
    ["كانت وزيرة الاندماج الإفريقي والشؤون الخارجية السيدة مريم حسن في القاعة.", "مريم حسن (null)"],
  ])("knows words that are something else elsewhere as parts of a name: %s", (text, expected) => {
    expect(persons(text)).toContain(expected);
  });

  it.each([
    [
      "كان هنا السفراء كريم بلحسن سفير المغرب، ولويس نافارو سفير إسبانيا، وبيير لامبير سفير فرنسا.",
      ["كريم بلحسن (ambassador, ambassador@MA)", "لويس نافارو (ambassador@ES)", "بيير لامبير (ambassador@FR)"],
    ],
    [
      "كان هنا فخامة الرئيس رستم كريموف رئيس جمهورية أوزبكستان وفخامة الرئيس نورلان أبينوف رئيس جمهورية كازاخستان.",
      ["رستم كريموف (president, president@UZ)", "نورلان أبينوف (president, president@KZ)"],
    ],
    [
      "Esperaba al presidente colombiano el ministro de Exteriores, Javier Ortuño.",
      ["- (president@CO)", "Javier Ortuño (minister/foreign-affairs)"],
    ],
  ])("leaves to each of two who stand beside each other his own office: %s", (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });

  it.each([
    "وصل الوزير إلى مطار الملك خالد الدولي.",
    "تحدث عن وسام الأمير نايف.",
    "فاز الفريق الوطني أمس.",
    "A notre arrivée à Madrid tout allait bien.",
  ])("names nobody in “%s”", (text) => {
    expect(readingOf(text).recognised.persons.filter(({ name }) => name)).toEqual([]);
  });
});
