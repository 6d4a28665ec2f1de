// Words of the trends page, in Arabic. They say what was named and how often, never what a person is.
import type * as english from '../en/trends.ts';
import { formFor, listInWords as list, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';
import { days, entries, written } from './forms.ts';

type Hours = english.Hours;

const percent = (share: number) => `${number(Math.round(share * 100))}٪`;

const steps = { week: 'أسبوع', month: 'شهر', year: 'سنة' };
const stepByStep = { week: 'أسبوعًا', month: 'شهرًا', year: 'سنة' };
const parts = { night: 'الليل', morning: 'الصباح', afternoon: 'ما بعد الظهر', evening: 'المساء' };

export const partInWords = (part: Hours['part']) => parts[part];

/** "The hours differ: before, 14 of 20 entries were of the evening; on these days, 15 of 21 of the morning." */
export const hoursDiffer: typeof english.hoursDiffer = (first, one, second, other) =>
  `الساعات مختلفة: ${first}، ${number(one.k)} من ${entries.after(one.n)} في ${parts[one.part]}؛ ${second}، ${number(other.k)} من ${number(other.n)} في ${parts[other.part]}.`;

export const trends: typeof english.trends = {
  title: 'الاتجاهات',
  range: 'المدة',
  // Read when they are shown: numbers are written as the language spoken then writes them.
  ranges: {
    get '30d'() {
      return days.alone(30);
    },
    get '90d'() {
      return days.alone(90);
    },
    '1y': 'سنة',
    all: 'الكل',
  },
  otherDays: '، أيام أخرى',
  from: 'من',
  to: 'إلى',
  earlier: 'الأقدم',
  later: 'الأحدث',
  between: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
  list,
  percent,

  // Follows a feeling's name, whatever its gender: "loneliness – a feeling that was named in 26 of 46 days of writing".
  named: (k, n) => `– شعور سُمّي في ${number(k)} من ${written.after(n)}`,
  namedPart: (k, isFirst) => (isFirst ? `– شعور سُمّي في ${number(k)}` : `– في ${number(k)}`),
  ofWritten: (n) => `من ${written.after(n)}`,
  before: (length, k, n) =>
    length === 1
      ? `اليوم الذي قبلها: ${number(k)} من ${number(n)}.`
      : `قبلها، في ${days.after(length)}: ${number(k)} من ${number(n)}.`,
  since: { more: 'أكثر منذ ذلك.', less: 'أقل منذ ذلك.' },
  notNamed: (n) => `– شعور لم يُسمَّ هنا في ${written.after(n)}.`,
  figure: (label, k, n, range) => `شعور «${label}» سُمّي في ${number(k)} من ${written.after(n)}، ${range}.`,
  figureOfSeveral: (labels, counts, n, both, range) =>
    `${list(labels)}: التسمية في ${list(counts.map(number))} من ${written.after(n)}، ومعًا في ${number(both)}، ${range}.`,
  everyDay: 'كل يوم كتابة',
  fraction: (k, n) => `${number(k)}/${number(n)}`,

  note: {
    bars: (step) =>
      `كل عمود ${steps[step]}: كم يومًا سُمّي فيه الشعور من الأيام التي كتبت فيها. والخط الرفيع يُظهر مدى اليقين.`,
    lines: (step) =>
      `كل علامة ${steps[step]}: كم يومًا سُمّي فيه الشعور من الأيام التي كتبت فيها. والخط الرفيع يُظهر مدى اليقين.`,
    numbers: (step, k, n) =>
      `الأرقام ${steps[step]} بيوم كتابة أو يومين: ${number(k)}/${number(n)} تعني أنه سُمّي في ${number(k)} من ${days.after(n)}.`,
    marks: (step, has) =>
      `${[
        'العلامة الممتلئة يوم سُمّي فيه الشعور',
        ...(has.hollow ? ['المفرّغة يوم لم يُسمَّ فيه'] : []),
        ...(has.stroke ? ['الخط الصغير الرفيع يوم لم يُسمَّ فيه'] : []),
        ...(has.underline ? ['التي تحتها خط يوم كُتب عنه بعد أكثر من يوم ونصف'] : []),
        ...(has.ring ? [`الحلقة الصغيرة ${steps[step]} بيوم كتابة أو يومين`] : []),
      ].join('، و')}.`,
    columns:
      'كل علامة في الأسفل يوم أو عدة أيام: كلما ارتفعت زادت الأيام التي سُمّي فيها الشعور منها، وخط صغير رفيع حيث لم يُسمَّ.',
    ring: (step) => `الحلقة الصغيرة ${steps[step]} بيوم كتابة أو يومين.`,
    hollowPoint: 'الشدّة المفرّغة ذُكرت بعد أكثر من يوم ونصف.',
    hours: (before, since) => hoursDiffer('من قبل', before, 'في هذه الأيام', since),
    band: 'الرمادي بين الخطين هو البعد بينهما.',
    chapters: (names) =>
      `${formFor(names.length, { one: 'الخط الرأسي من رسمك', two: 'الخطان الرأسيان من رسمك', other: 'الخطوط الرأسية من رسمك' })}: ${list(names.map(({ name, day }) => `${name}، ${day}`))}.`,
    together: (feelings, count, n) => {
      if (count > 0)
        return `${feelings === 2 ? 'اجتمعت تسميتهما' : 'اجتمعت تسميتها كلها'} في ${number(count)} من ${days.after(n)}.`;
      return feelings === 2 ? 'لم تجتمع تسميتهما في يوم واحد.' : '';
    },
  },

  choose: 'اختيار المشاعر',
  chooseOne: 'اختيار شعور',
  chooseHint: (most) =>
    `حتى ${most === 2 ? 'اثنين' : most === 4 ? 'أربعة' : number(most)}. للوحدة والأمل لونان ثابتان.`,
  chooseFull: (most) => `${most === 2 ? 'يظهر اثنان' : 'تظهر أربعة'}. بإزالة واحد يُضاف غيره.`,
  chosen: 'المشاعر الظاهرة',
  feelingOnDays: (label, count) => `${label}، في ${days.after(count)}`,
  overlay: 'معًا',
  band: 'الشريط',
  table: 'الجدول',
  method: 'كيف يُحسب هذا',
  talk: 'للحديث مع شخص الآن',
  back: 'الاتجاهات',

  otherViews: 'طرق أخرى للنظر',
  views: {
    strength: 'بأي شدّة',
    year: 'سنة، يومًا يومًا',
    rhythm: 'بأيام الأسبوع وأجزاء اليوم',
    both: 'شعوران في يوم واحد',
    words: 'الكلمات التي استعملتها',
    tags: 'إلى جانب وسومك',
    hunches: 'ظنّ يُقال أولًا',
    after: 'الأيام التالية',
    chapters: 'الفصول',
  },

  takeAlong: 'أخذ هذا معك',
  files: {
    kinds: 'أخذه بصيغة',
    plain: 'هذه ملفات عادية، حتى مع القفل: من يستطيع فتحها يستطيع قراءتها.',
    png: 'صورة (PNG)',
    svg: 'صورة (SVG)',
    csv: 'جدول (CSV)',
    print: 'طباعة',
    downloaded: 'بين التنزيلات.',
    shared: 'تمّ التسليم.',
    cancelled: 'لم يُسلَّم شيء.',
    waiting: 'الملف جاهز.',
    saveNow: 'حفظ الآن',
    'not-taken': 'نافذة المشاركة في هذا الجهاز لا تقبل ملفًا من هذا النوع، فلم يخرج شيء من Ebb.',
    failed: 'تعذّر إنشاء الملف. ما في هذه الصفحة كما كان.',
    notFetched: 'تعذّر جلب ما يصنع الملفات. يلزمه اتصال هذه المرة وحدها.',
  },

  strength: (rated, k) => `الشدّة، ذُكرت في ${number(rated)} من ${days.after(k)}`,

  pictureFailed: 'تعذّر رسم الصورة. في الجدول الأعداد نفسها.',
  plot: (label) => `أيام «${label}»`,
  hint: 'النقر على يوم، أو التنقل بمفاتيح الأسهم، لقراءته.',
  open: 'فتح هذا اليوم',
  nothingWritten: 'لم يُكتب شيء.',
  remembered: 'كُتب عنه بعد أكثر من يوم ونصف.',
  entries: entries.alone,
  dayNamed: (labels) => `مما سُمّي: ${list(labels)}.`,
  dayNotNamed: (labels) => `مما لم يُسمَّ: ${list(labels)}.`,
  withStrength: (label, strength) => `${label} (${strength})`,
  meanOfFive: (mean) => `${number(Math.round(mean * 10) / 10)} من ${number(5)}`,
  spanOf: {
    week: (day) => `أسبوع ${day}`,
    month: (day) => day,
    year: (day) => day,
  },
  spanCounts: (counted, n) =>
    `${list(counted.map(({ label, k }) => `${label} في ${number(k)}`))} من ${written.after(n)}.`,

  columns: {
    week: 'أسبوع',
    month: 'الشهر',
    year: 'السنة',
    written: 'كتابة',
    named: 'تسمية',
    share: 'النسبة',
  },
  caption: (step, range) => `أيام الكتابة وأيام التسمية، ${stepByStep[step]} ${stepByStep[step]}، ${range}`,
  total: 'المجموع',
  interval: (lo, hi) => `${number(Math.round(lo * 100))}–${number(Math.round(hi * 100))}`,
  shareRead: ({ p, lo, hi }) => `${percent(tellable(p))}، والأرجح بين ${percent(lo)} و${percent(hi)}`,
  none: '–',
  noneRead: 'لم يُكتب شيء',
  tooFew: 'أقل من أن تكون نسبة',

  empty: 'لم يُكتب شيء بعد.',
  emptyRange: (range) => `لم يُكتب شيء ${range}.`,
  fewDays: (n, range) => `${written.alone(n)}، ${range}.`,
  beginning: 'أيام الكتابة الأربعة عشر الأولى بداية، لا اتجاه.',
  startsAtThree: 'تبدأ الصورة عند ثلاثة أيام.',
  soFar: 'سُمّي حتى الآن',
  noFeelings: 'لم يُسمَّ شعور في هذه الأيام.',
  write: 'كتابة',
};
