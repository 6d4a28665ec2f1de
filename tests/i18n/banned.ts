// What is never said in the other languages, each with a text that must be found by it. As in English (tone.test.ts): no
// claim about what makes what, no marks for a life, no medicine, no praise, no pressure, no advice, no raised voice.

interface Banned {
  what: string;
  words: RegExp;
  example: string;
}

const RAISED: Banned = { what: 'raised voices', words: /[!¡]/, example: 'Gespeichert!' };

/** Whole words: `\\b` knows no letters beyond plain Latin. */
const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

export const BANNED_IN: Readonly<Record<string, readonly Banned[]>> = {
  de: [
    RAISED,
    {
      what: 'what makes what',
      words: word('weil|verursacht\\p{L}*|dank deiner|führt zu|aufgrund'),
      example: 'Es ist so, weil du schläfst.',
    },
    {
      what: 'getting better',
      words: word('verbesser\\p{L}*|besser geworden|verschlechter\\p{L}*|heilung'),
      example: 'Verbessert seit Mai.',
    },
    {
      what: 'what comes next',
      words: word('vorhersage\\p{L}*|prognose\\p{L}*|risik(?:o|en)|gefährdet'),
      example: 'Eine Prognose',
    },
    {
      what: 'what is usual for people',
      words: word('(?:ab)?normal\\p{L}*|(?:un)?gesund\\p{L}*'),
      example: 'Eine normale Woche',
    },
    {
      what: 'marks for a life',
      words: word('punktzahl|bewertung deine\\p{L}+|score|dein ziel'),
      example: 'Deine Punktzahl',
    },
    {
      what: 'medicine',
      words: word(
        'diagnosen|symptom\\p{L}*|(?:angst|schlaf|psychische )störung\\p{L}*|depressi\\p{L}+|patient\\p{L}*',
      ),
      example: 'Ein Symptom',
    },
    {
      what: 'what a person is',
      words: word('du bist (?:\\p{L}+ )?(?:einsam|traurig|ängstlich|depressiv|wütend)'),
      example: 'Du bist sehr traurig.',
    },
    {
      what: 'good and bad feelings',
      words: word('(?:negativ|positiv|gut|schlecht)e[rns]? (?:gefühle?n?|tage?n?|stimmung\\p{L}*)'),
      example: 'Negative Gefühle',
    },
    {
      what: 'praise',
      words: word('toll|super|großartig|gut gemacht|glückwunsch|stolz auf dich'),
      example: 'Gut gemacht',
    },
    {
      what: 'pressure',
      words: word('serie von|in folge|bleib dran|gib nicht auf|wir vermissen'),
      example: 'Fünf Tage in Folge',
    },
    {
      what: 'advice',
      words: word('du solltest|du musst|versuche?,? (?:mal|einmal)'),
      example: 'Du solltest mehr schreiben.',
    },
    {
      what: 'how a death is spoken of',
      words: word('selbstmord\\p{L}*|selbstmordversuch'),
      example: 'Selbstmord begangen',
    },
    {
      what: 'words of machines',
      words: word('hoppla|ups|entschuldig\\p{L}*|bitte|nutzer\\p{L}*|ungültig\\p{L}*|bist du sicher'),
      example: 'Ungültige Eingabe',
    },
    {
      what: 'another way to speak to somebody',
      words: /(?<!\p{L})(?:(?:können|haben|möchten|wenn|dass) Sie|Ihnen)(?!\p{L})/u,
      example: 'Wie geht es Ihnen',
    },
  ],
  es: [
    RAISED,
    {
      what: 'what makes what',
      words: word('porque|debido a|causad?\\p{L}*|gracias a|conduce a'),
      example: 'Porque duermes.',
    },
    {
      what: 'getting better',
      words: word('mejor(?:a|ado|as|ando)|empeor\\p{L}*|sanación'),
      example: 'Mejorando desde mayo.',
    },
    {
      what: 'what comes next',
      words: word('predic(?:e|ción|ciones|tiv)\\p{L}*|pronóstico\\p{L}*|riesgos?'),
      example: 'Un pronóstico',
    },
    {
      what: 'what is usual for people',
      words: word('(?:semana|vida|persona|día) (?:a)?normal(?:es)?|saludable\\p{L}*'),
      example: 'Una semana normal',
    },
    {
      what: 'marks for a life',
      words: word('puntuación\\p{L}*|puntaje\\p{L}*|tu meta|calificación\\p{L}*'),
      example: 'Tu puntuación',
    },
    {
      what: 'medicine',
      words: word('diagnóstic\\p{L}*|síntomas?|trastornos?|depresi\\p{L}+|pacientes?'),
      example: 'Un síntoma',
    },
    {
      what: 'what a person is',
      words: word('(?:eres|estás) (?:\\p{L}+ )?(?:sol[oa]|triste|ansios[oa]|deprimid[oa]|enfadad[oa])'),
      example: 'Estás muy triste.',
    },
    {
      what: 'good and bad feelings',
      words: word('(?:emociones|sentimientos|días) (?:negativ|positiv|buen|mal)[oa]s?'),
      example: 'Emociones negativas',
    },
    {
      what: 'praise',
      words: word('genial|bien hecho|enhorabuena|felicidades|orgullos[oa] de ti'),
      example: 'Bien hecho',
    },
    {
      what: 'pressure',
      words: word(
        'racha|\\p{L}+ días seguidos (?:escrib|nombr)\\p{L}*|sigue así|no te rindas|te echamos de menos',
      ),
      example: 'Una racha',
    },
    {
      what: 'advice',
      words: word('deberías|tienes que|debes|intenta (?:escribir|nombrar)'),
      example: 'Deberías escribir más.',
    },
    {
      what: 'how a death is spoken of',
      words: word('comet\\p{L}+ suicidio|suicidio (?:exitoso|consumado)'),
      example: 'cometió suicidio',
    },
    {
      what: 'words of machines',
      words: word('vaya, |lo sentimos|por favor|usuari[oa]s?|no válid[oa]|¿?estás segur[oa]'),
      example: 'Por favor, espera',
    },
    {
      what: 'another way to speak to somebody',
      words: word('usted(?:es)?|vosotros'),
      example: 'usted puede',
    },
  ],
  fr: [
    RAISED,
    {
      what: 'what makes what',
      words: word('parce que|parce qu|à cause|grâce à|entraîne\\p{L}*|provoque\\p{L}*'),
      example: 'Parce que vous dormez.',
    },
    {
      what: 'getting better',
      words: word('amélior\\p{L}*|va mieux|empir\\p{L}*|guérison'),
      example: 'En amélioration',
    },
    {
      what: 'what comes next',
      words: word('prédi\\p{L}+|pronostic\\p{L}*|risques?'),
      example: 'Un pronostic',
    },
    {
      what: 'what is usual for people',
      words: word('(?:a)?norma(?:l|le|ux|lement)|sain(?:e|s)?'),
      example: 'Une semaine normale',
    },
    { what: 'marks for a life', words: word('votre score|scores?|votre objectif'), example: 'Votre score' },
    {
      what: 'medicine',
      words: word('diagnostiquée?s?|un diagnostic de|symptômes?|troubles?|dépressi(?:f|ve|on)s?|patients?'),
      example: 'Un symptôme',
    },
    {
      what: 'what a person is',
      words: word('vous êtes (?:\\p{L}+ )?(?:seule?|triste|anxieu\\p{L}+|déprimée?)'),
      example: 'Vous êtes très triste.',
    },
    {
      what: 'good and bad feelings',
      words: word('(?:émotions|ressentis|jours) (?:négati|positi|mauvais)\\p{L}*'),
      example: 'Émotions négatives',
    },
    { what: 'praise', words: word('bravo|génial|félicitations|bien joué|fiers? de vous'), example: 'Bravo' },
    {
      what: 'pressure',
      words: word('série de|d’affilée|continuez comme|n’abandonnez pas|vous nous manquez'),
      example: 'Cinq jours d’affilée',
    },
    { what: 'advice', words: word('vous devriez|vous devez|essayez de'), example: 'Vous devriez écrire.' },
    {
      what: 'how a death is spoken of',
      words: word('comm\\p{L}+ (?:un )?suicide|suicide réussi'),
      example: 'commettre un suicide',
    },
    {
      what: 'words of machines',
      words: word(
        'oups|nous sommes désolés|s’il vous plaît|veuillez|utilisat\\p{L}+|invalide|êtes-vous sûr\\p{L}*',
      ),
      example: 'Veuillez attendre',
    },
    { what: 'another way to speak to somebody', words: word('tu|toi|tes|ton'), example: 'tes pages' },
  ],
  ar: [
    RAISED,
    { what: 'what makes what', words: word('لأن\\p{L}*|بسبب|بفضل|تؤدي إلى|يؤدي إلى'), example: 'بسبب النوم' },
    { what: 'getting better', words: word('تحسّ?ن\\p{L}*|أسوأ|الشفاء|شفاء'), example: 'تحسن منذ مايو' },
    { what: 'what comes next', words: word('توقعات|تنبؤ\\p{L}*|مخاطر'), example: 'تنبؤات' },
    { what: 'marks for a life', words: word('نقاطك|درجاتك|هدفك'), example: 'نقاطك' },
    { what: 'medicine', words: word('تشخيص طبي|أعراض|اضطراب|اكتئاب|مريض'), example: 'أعراض' },
    { what: 'praise', words: word('أحسنت|رائع|ممتاز|مبروك'), example: 'أحسنت' },
    { what: 'pressure', words: word('على التوالي|لا تستسلم|متتالية'), example: 'خمسة أيام على التوالي' },
    { what: 'advice', words: word('عليك أن|يجب أن|ينبغي أن|حاول أن'), example: 'عليك أن تكتب' },
    {
      what: 'words of machines',
      words: word('عفوًا|عذرًا|من فضلك|المستخدم|غير صالح|هل أنت متأكد'),
      example: 'من فضلك',
    },
  ],
};
