/** Communiqués written for these tests: invented, with what is hard in a printed page. */
export interface Communique {
  readonly language: "ar" | "fr" | "tr" | "en" | "es";
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const COMMUNIQUES: readonly Communique[] = [
  {
    language: "ar",
    title: "المدير العام للأمن الإقليمي يستقبل رئيس الشرطة التركية بالرباط",
    paragraphs: [
      "استقبل المدير العام للأمن الإقليمي، السيد عبد الإله البلغيتي، يوم الخميس 18/09/2025 بالرباط، السيد Mahmut Demirtaş (رئيس الشرطة الوطنية)، الذي يقوم بزيارة عمل إلى المملكة من 17 إلى 20 شتنبر 2025.",
      "وتباحث الطرفان، خلال هذا اللقاء الذي انطلق على الساعة 10:30، حول «سبل تعزيز التعاون الأمني» في إطار INTERPOL وAFRIPOL، إضافة إلى تبادل المعلومات حول الهجرة غير الشرعية والجريمة المنظمة العابرة للحدود.",
      "وأوضح البلاغ أن عدد العمليات المشتركة ارتفع بنسبة 45% مقارنة مع سنة 2024، ليبلغ 1.250 عملية، أي ما يعادل 3,5 عملية في اليوم، وأسفرت عن حجز 2.300 كيلوغرام من المخدرات (منها 800 كيلوغرام بميناء طنجة المتوسط).",
      "ووقع المسؤولان مذكرة تفاهم (Memorandum of Understanding) تهم التكوين والأدلة الرقمية، على هامش الدورة الخامسة للمعرض IGEF 2025 المنظم بمدينة إسطنبول بتاريخ 2025-09-18.",
      "ولأن الآليات المعتمدة إلى غاية الآن لا تفي بالغرض، اتفق الجانبان على إحداث لجنة مشتركة تجتمع كل ستة أشهر؛ وسيعقد اجتماعها الأول ببروكسيل قبل متم السنة الجارية.",
      "وحضر هذا الاستقبال كل من سفير الجمهورية التركية، Ahmet Yıldız، والمراقب العام مدير الشرطة القضائية، ورئيسة قسم التعاون الدولي، السيدة لالة أسماء الأمراني.",
    ],
  },
  {
    language: "ar",
    title: "وزير الداخلية يجري مباحثات هاتفية مع نظيره الإسباني",
    paragraphs: [
      "أجرى وزير الداخلية، السيد إدريس الأزرق، مساء أمس الثلاثاء، مباحثات هاتفية مع نظيره الإسباني Fernando López-Ibáñez، تناولت تدبير الحدود و«الوقاية من التطرف العنيف».",
      "وأشاد الوزيران بمستوى التنسيق القائم بين مصالح البلدين منذ اتفاق 13 فبراير 1992، وبالنتائج المسجلة خلال الأشهر التسعة الأولى من السنة: تفكيك 31 شبكة، وتوقيف 412 شخصا، أي بزيادة قدرها 12,7%.",
      "كما اتفقا على عقد الاجتماع المقبل بمدريد يومي 4 و5 دجنبر 2025، بحضور ممثلين عن Europol والمنظمة الدولية للهجرة (OIM).",
    ],
  },
  {
    language: "fr",
    title: "Le directeur général de la sûreté reçoit le chef de la police fédérale",
    paragraphs: [
      "Le directeur général de la sûreté régionale, M. Abdelilah Belghiti, a reçu jeudi 18/09/2025 à Rabat le chef de la police fédérale, M. Éric Snœck-Lefèvre, en visite de travail du 17 au 20 septembre 2025.",
      "Au cours de cet entretien, qui s’est ouvert à 10 h 30, les deux responsables ont évoqué « les moyens de renforcer la coopération opérationnelle » dans le cadre d’INTERPOL, notamment contre l’immigration irrégulière et la criminalité organisée transfrontalière.",
      "Le nombre d’opérations conjointes a progressé de 45 % par rapport à 2024 pour s’établir à 1 250, soit 3,5 par jour ; elles ont permis la saisie de 2 300 kilogrammes de stupéfiants (dont 800 au port de Tanger Med).",
      "Un mémorandum d’entente (en arabe : مذكرة تفاهم) portant sur la formation et les preuves numériques a été signé en marge de la cinquième édition du salon IGEF 2025, à Istanbul.",
      "Étaient présents l’ambassadeur du Royaume de Belgique, le contrôleur général chargé de la police judiciaire et la cheffe de la division de la coopération internationale, Mme Asmae Amrani.",
    ],
  },
  {
    language: "tr",
    title: "Emniyet Genel Müdürü Faslı mevkidaşıyla Ankara’da görüştü",
    paragraphs: [
      "Emniyet Genel Müdürü Mahmut Demirtaş, Fas Bölgesel Güvenlik Genel Müdürü Abdelilah Belghiti’yi 18/09/2025 Perşembe günü Ankara’da kabul etti; görüşme saat 10.30’da başladı.",
      "Görüşmede iki ülke arasında “güvenlik iş birliğinin güçlendirilmesi” ile düzensiz göç, sınır aşan örgütlü suçlar ve siber suçlarla mücadele konuları ele alındı (INTERPOL kanalları dâhil).",
      "Ortak operasyonların sayısı 2024 yılına göre %45 artarak 1.250’ye ulaştı; bu operasyonlarda 2.300 kilogram uyuşturucu ele geçirildi, 412 şüpheli gözaltına alındı.",
      "Taraflar, İstanbul’da 17-20 Eylül tarihlerinde düzenlenen IGEF 2025 Fuarı kapsamında eğitim ve dijital deliller alanında bir mutabakat muhtırası imzaladı.",
      "Kabulde Büyükelçi Ahmet Yıldız, Dış İlişkiler Daire Başkanı Ayşe Öğüt ve ilgili müdürler hazır bulundu.",
    ],
  },
  {
    language: "en",
    title: "Director General receives head of federal police in Rabat",
    paragraphs: [
      "The Director General of Regional Security, Mr Abdelilah Belghiti, received the head of the federal police, Mr Eric Snoeck-Lefevre, in Rabat on Thursday 18/09/2025; the talks opened at 10:30.",
      "They discussed “ways of strengthening operational co-operation” within INTERPOL (formerly in Vienna), in particular against irregular migration and transnational organised crime.",
      "Joint operations rose by 45% to 1,250, or 3.5 a day, and led to the seizure of 2,300 kilograms of narcotics; the final office affirmed these first figures.",
      "A memorandum (in Arabic: مذكرة تفاهم) on training and digital evidence was signed on the margins of IGEF 2025 in Istanbul.",
    ],
  },
  {
    language: "es",
    title: "El director general recibe al jefe de la policía federal en Rabat",
    paragraphs: [
      "El director general de Seguridad Regional, D. Abdelilah Belghiti, recibió el jueves 18/09/2025 en Rabat al jefe de la policía federal, D. Íñigo Peñafiel Muñoz, en visita de trabajo del 17 al 20 de septiembre.",
      "¿Qué temas trataron? «La cooperación operativa», la inmigración irregular y la delincuencia organizada; la reunión empezó a las 10:30 y duró más de tres horas.",
      "Las operaciones conjuntas aumentaron un 45 % y alcanzaron las 1.250, es decir, 3,5 al día, con 2.300 kilogramos de estupefacientes incautados (800 de ellos en el puerto de Tánger Med).",
    ],
  },
];
