// Words of what hangs beside the page being written, in Arabic.
import type * as english from '../en/writing.ts';
import { numberInWords as number } from '../locale.ts';
import { words } from './forms.ts';

export const writing: typeof english.writing = {
  tools: 'أدوات النص',
  undo: 'تراجع',
  redo: 'إعادة',
  bold: 'عريض',
  list: 'قائمة',
  quote: 'اقتباس',
  heading: 'عنوان',
  keep: 'حفظ هذا السطر',
  private: 'جعل هذا المقطع خاصًّا',
  notPrivate: 'لم يعد خاصًّا',
  findLabel: 'البحث في هذه الصفحة',
  found: (at, of) => (of === 0 ? 'لا شيء' : `${number(at)} من ${number(of)}`),
  previous: 'الموضع السابق',
  next: 'الموضع التالي',
  closeFind: 'إغلاق البحث',
  focus: 'التركيز على هذه الفقرة',
};

export const pageMenu: typeof english.pageMenu = {
  title: 'المزيد',
  line: 'سطر للبدء منه',
  templates: 'القوالب',
  count: 'عدّ الكلمات',
  counted: words.alone,
  onlyPage: 'الصفحة وحدها',
  everything: 'عرض كل شيء',
  spelling: 'التدقيق الإملائي',
  on: 'يعمل',
  off: 'متوقف',
  talk: 'للحديث مع شخص',
  back: 'رجوع',
  close: 'إغلاق',
  notStored: 'تعذّر حفظ ذلك. كل شيء كما كان.',
};

export const templateMenu: typeof english.templateMenu = {
  none: 'القالب نص خاص بك تبدأ منه الصفحة.',
  startFrom: (name) => `البدء من ${name}`,
  started: (name) => `البداية من ${name}.`,
  undo: 'تراجع',
  keep: 'حفظ هذه الصفحة قالبًا',
  name: 'اسم القالب',
  withTags: 'مع وسومها',
  withFeelings: 'مع مشاعرها',
  keepNow: 'حفظ',
  cancel: 'ليس الآن',
  change: 'تعديل القوالب',
  make: 'إنشاء قالب',
  kept: {
    kept: 'حُفظت قالبًا.',
    many: 'بلغت القوالب أقصى عددها. تلزم إزالة واحد أولًا.',
    long: 'هذه الصفحة أطول من أن تكون قالبًا.',
    failed: 'تعذّر حفظ القالب. الصفحة كما كانت.',
  },
};

/** One at a time, in this order, and only when asked for. None of them asks anyone to be better. */
export const lines: typeof english.lines = [
  'كم كان هذا اليوم ثقيلًا؟',
  'تحية صغيرة، مني أو إليّ.',
  'صوت الغرفة الآن.',
  'ما الذي أعرفه عن هذا من قبل؟',
  'جملة بقيت.',
  'شيء في متناول اليد، موصوفًا.',
  'ماذا أريد أن يرى من سأكونه لاحقًا؟',
  'ضوء اليوم، في ساعة من ساعاته.',
  'ما فعلته يداي.',
  'أين كان هناك متّسع؟',
  'اسم مرّ ببالي.',
  'الطقس، هنا في الداخل وهناك في الخارج.',
  'ما استغرق وقتًا أطول مما بدا.',
  'شيء مررت به ومضيت.',
  'شيء لم يُقل.',
  'اليوم، محكيًّا لغريب في ثلاثة أسطر.',
  'ما في جيبي.',
  'أهدأ دقيقة.',
  'باب، فُتح أو أُغلق.',
  'من أول اليوم إلى آخره، في سطر واحد.',
];

export const anotherLine = 'سطر آخر';
