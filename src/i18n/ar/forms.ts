// How Arabic counts: a counted noun in its form for so many.
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

interface Counted {
  /** As the subject: two of them end in -ān. */
  alone: (count: number) => string;
  /** After a preposition or in a genitive: two of them end in -ayn. */
  after: (count: number) => string;
}

const noun = (
  one: string,
  two: string,
  twoAfter: string,
  few: string,
  many: string,
  other: string,
): Counted => {
  const form = (count: number, pair: string) =>
    formFor(count, {
      one,
      two: pair,
      few: `${number(count)} ${few}`,
      many: `${number(count)} ${many}`,
      other: `${number(count)} ${other}`,
    });
  return { alone: (count) => form(count, two), after: (count) => form(count, twoAfter) };
};

/** Of a noun that ends in -a: only its pair and its plural differ. */
const feminine = (one: string, two: string, twoAfter: string, plural: string, single: string): Counted =>
  noun(one, two, twoAfter, plural, single, single);

export const days = noun('يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم');
export const written = noun(
  'يوم كتابة واحد',
  'يوما كتابة',
  'يومي كتابة',
  'أيام كتابة',
  'يوم كتابة',
  'يوم كتابة',
);
export const entries = feminine('يومية واحدة', 'يوميتان', 'يوميتين', 'يوميات', 'يومية');
export const pages = feminine('صفحة واحدة', 'صفحتان', 'صفحتين', 'صفحات', 'صفحة');
export const files = noun('ملف واحد', 'ملفان', 'ملفين', 'ملفات', 'ملفًا', 'ملف');
export const posts = noun('منشور واحد', 'منشوران', 'منشورين', 'منشورات', 'منشورًا', 'منشور');
export const words = feminine('كلمة واحدة', 'كلمتان', 'كلمتين', 'كلمات', 'كلمة');
export const suggestions = noun('اقتراح واحد', 'اقتراحان', 'اقتراحين', 'اقتراحات', 'اقتراحًا', 'اقتراح');
export const times = feminine('مرة واحدة', 'مرتان', 'مرتين', 'مرات', 'مرة');
export const rows = noun('صف واحد', 'صفان', 'صفين', 'صفوف', 'صفًّا', 'صف');
export const seconds = feminine('ثانية واحدة', 'ثانيتان', 'ثانيتين', 'ثوانٍ', 'ثانية');
export const minutes = feminine('دقيقة واحدة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة');
export const weeks = noun('أسبوع واحد', 'أسبوعان', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع');
export const pairs = noun('زوج واحد', 'زوجان', 'زوجين', 'أزواج', 'زوجًا', 'زوج');
export const groups = feminine('مجموعة واحدة', 'مجموعتان', 'مجموعتين', 'مجموعات', 'مجموعة');
export const copies = feminine('نسخة واحدة', 'نسختان', 'نسختين', 'نسخ', 'نسخة');
export const photos = feminine('صورة واحدة', 'صورتان', 'صورتين', 'صور', 'صورة');
export const picturesOrRecordings = noun(
  'صورة أو تسجيل',
  'صورتان أو تسجيلان',
  'صورتين أو تسجيلين',
  'صور أو تسجيلات',
  'صورة أو تسجيلًا',
  'صورة أو تسجيل',
);
export const videos = noun(
  'مقطع فيديو واحد',
  'مقطعا فيديو',
  'مقطعي فيديو',
  'مقاطع فيديو',
  'مقطع فيديو',
  'مقطع فيديو',
);
export const recordings = noun('تسجيل واحد', 'تسجيلان', 'تسجيلين', 'تسجيلات', 'تسجيلًا', 'تسجيل');
export const documents = noun('مستند واحد', 'مستندان', 'مستندين', 'مستندات', 'مستندًا', 'مستند');
export const attachments = noun(
  'مرفق آخر',
  'مرفقان آخران',
  'مرفقين آخرين',
  'مرفقات أخرى',
  'مرفقًا آخر',
  'مرفق آخر',
);
export const drafts = feminine('مسودة واحدة', 'مسودتان', 'مسودتين', 'مسودات', 'مسودة');
export const templates = noun('قالب واحد', 'قالبان', 'قالبين', 'قوالب', 'قالبًا', 'قالب');
export const settings = noun('إعداد واحد', 'إعدادان', 'إعدادين', 'إعدادات', 'إعدادًا', 'إعداد');
export const feelingWords = noun(
  'كلمة شعور واحدة',
  'كلمتا شعور',
  'كلمتي شعور',
  'كلمات شعور',
  'كلمة شعور',
  'كلمة شعور',
);
export const earlierTexts = noun(
  'نص سابق واحد',
  'نصان سابقان',
  'نصين سابقين',
  'نصوص سابقة',
  'نصًّا سابقًا',
  'نص سابق',
);
export const removedEntries = feminine(
  'يومية محذوفة واحدة',
  'يوميتان محذوفتان',
  'يوميتين محذوفتين',
  'يوميات محذوفة',
  'يومية محذوفة',
);
export const publicEntries = feminine(
  'يومية عامة واحدة',
  'يوميتان عامتان',
  'يوميتين عامتين',
  'يوميات عامة',
  'يومية عامة',
);
export const publicCopies = feminine(
  'نسخة عامة واحدة',
  'نسختان عامتان',
  'نسختين عامتين',
  'نسخ عامة',
  'نسخة عامة',
);
export const keptLines = noun(
  'سطر محفوظ واحد',
  'سطران محفوظان',
  'سطرين محفوظين',
  'أسطر محفوظة',
  'سطرًا محفوظًا',
  'سطر محفوظ',
);
export const differentWords = feminine(
  'كلمة واحدة',
  'كلمتان مختلفتان',
  'كلمتين مختلفتين',
  'كلمات مختلفة',
  'كلمة مختلفة',
);
