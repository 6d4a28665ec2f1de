// Words of the place one goes to in order to look back, in Arabic.
import type * as english from '../en/looking-back.ts';
import { keptLines, pages } from './forms.ts';

export const lookingBack: typeof english.lookingBack = {
  title: 'نظرة إلى الوراء',
  about: 'ما كتبته، متى أردت قراءته.',
  back: 'نظرة إلى الوراء',
  entries: 'اليوميات',
  nothing: 'لم يُكتب شيء هنا بعد. ستكون هذه الصفحة هنا.',
  more: 'عرض المزيد',
  reading: (read, of) => `تُقرأ الصفحات: ${read} من ${of}.`,
  openPage: 'فتح هذه الصفحة',
  anyFeeling: 'أي شعور',
  leftOut: 'لا تظهر الصفحات التي ليست للنظر إلى الوراء.',
  showThem: 'عرضها أيضًا',

  onThisDay: 'في مثل هذا اليوم',
  onThisDayMore: 'صفحات هذا اليوم في سنوات أخرى.',
  ofDay: (day) => `${day} في سنوات أخرى.`,
  ofWeek: (day, from, to) => `لا صفحة ليوم ${day} في سنة أخرى. هذه من الأسبوع نفسه، من ${from} إلى ${to}.`,
  ofMonth: (day, month) => `لا صفحة لأسبوع ${day} في سنة أخرى. هذه من الشهر نفسه، ${month}.`,
  ofNone: (month) => `لا صفحة لشهر ${month} في سنة أخرى. ستكون هذه الصفحة هنا.`,

  lastTime: 'آخر مرة سمّيت فيها…',
  lastTimeFeeling: 'شعور سمّيته',
  choose: 'اختيار شعور',
  openLast: 'إلى تلك الصفحة',
  noneNamed: 'لا صفحة تسمّي شعورًا بعد.',

  atRandom: 'صفحة عشوائية',
  atRandomMore: '«أي شعور» يترك الصفحات التي تسمّي اليأس، أو شعورًا غير سارّ بشدّة.',
  atRandomFeeling: 'تسمّي',
  openRandom: 'فتح صفحة',
  noneAtRandom: 'لا صفحة كهذه.',

  book: 'القراءة ككتاب',
  bookMore: 'صفحة بعد صفحة، الأقدم أولًا.',
  bookFeeling: 'صفحات تسمّي',
  from: 'من',
  to: 'إلى',
  openBook: 'بدء القراءة',
  place: (at, of) => `صفحة ${at} من ${of}`,
  turn: 'صفحات الكتاب',
  earlier: 'صفحة أقدم',
  later: 'صفحة أحدث',
  noBook: 'لا صفحة من هذه الأيام وهذا الشعور.',
  noSuchPage: 'هذه الصفحة ليست بينها.',
  firstPage: 'إلى الصفحة الأولى',

  kept: 'أسطر محفوظة',
  keptMore: 'أسطر علّمتها في صفحاتك.',
  keptCount: keptLines.alone,
  noneKept: 'لا سطر محفوظ بعد.',
  howToKeep: 'أثناء الكتابة، في «المزيد» خيار «حفظ هذا السطر». يضع == قبل السطر وبعده.',

  alike: 'صفحات تشبه هذه',
  alikeAbout: 'تجمعها بها مشاعر أو وسوم أو كلمات أقلّ ورودًا. الأقدم أولًا.',
  alikeCount: pages.alone,
  noneAlike: 'لا صفحة أخرى تشبه هذه بما يكفي.',
  notFound: 'لا توجد يومية كهذه.',
  allEntries: 'كل اليوميات',
};
