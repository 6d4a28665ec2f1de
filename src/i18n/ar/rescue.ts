// A journal that is not as it was, in Arabic: what happened, as far as Ebb can know, and what can be done.
import type * as english from '../en/rescue.ts';
import { entries } from './forms.ts';

export const rescue: typeof english.rescue = {
  title: 'دفترك',
  whole: 'لا شيء ناقص من الدفتر في هذا المتصفح.',
  write: 'إلى صفحة الكتابة',
  account: {
    missing: (before) =>
      `كان في هذا المتصفح دفتر فيه ${entries.alone(before)}. ما فُتح الآن ليس ذلك الدفتر. ربما مسحه المتصفح، أو تلفت ملفاته.`,
    older: (before, now) =>
      `آخر مرة فُتح فيها Ebb هنا، كان في الدفتر ${entries.alone(before)}. ما فُتح الآن حالة أقدم منه، وعدد ما فيها ${now}. التغييرات الأخيرة ناقصة.`,
    fewer: (before, now) =>
      `المفترض أن في هذا الدفتر ${entries.alone(before)}، وفيه ${now}. ربما تلفت ملفاته. ما هنا يمكن قراءته.`,
    failed: 'لا يفتح المتصفح الدفتر. لم يتغيّر شيء.',
    silent:
      'تخزين المتصفح لا يستجيب. المحفوظ كما كان؛ وما على الشاشة يمكن نسخه. يواصل Ebb السؤال، ويقول حين يأتي جواب.',
  },
  ways: 'ما يمكن فعله',
  again: 'محاولة أخرى',
  againMore: 'إغلاق المتصفح وفتحه من جديد قد ينفع أيضًا.',
  looking: 'يُبحث عن نسخة على هذا الجهاز…',
  copy: (when) => `استعادة نسخة ${when}`,
  saveCopy: (when) => `حفظ نسخة ${when} في ملف`,
  copyMore: (count) =>
    count === null
      ? 'يحفظها Ebb على هذا الجهاز إلى جانب الدفتر. تُفتح بعبارة المرور أو بمفتاح الاسترداد.'
      : `يحفظها Ebb على هذا الجهاز إلى جانب الدفتر. فيها ${entries.alone(count)}.`,
  lookingForRows: 'يُبحث عمّا يمكن قراءته…',
  saveRows: 'حفظ ما يمكن قراءته في ملف',
  saveRowsMore: (count, lost) =>
    `ما زالت تمكن قراءة ${entries.after(count)}${lost === null ? '' : `، ولا تمكن قراءة صفوف عددها ${lost}`}. الدفتر الذي يُفتح يقبل الملف نسخةً احتياطية.`,
  handed: {
    downloaded: 'الملف في طريقه إلى التنزيلات.',
    shared: '',
    cancelled: '',
    waiting: 'الملف جاهز. نقرة أخرى تحفظه.',
    'not-taken': 'هذا الجهاز لا يقبل الملف. لم يخرج شيء من Ebb.',
  },
  backup: 'استعادة من نسخة احتياطية',
  backupMore: 'من ملف حفظته.',
  export: 'حفظ ما هنا',
  exportMore: 'بصيغة Markdown أو بصيغة أخرى، قبل أي شيء آخر.',
  erase: 'المحو والبدء من جديد',
  eraseMore: 'حين لا ينفع شيء آخر: في الإعدادات، تحت التخزين. يسأل قبل أن يفعل شيئًا.',
  goOn: (count) => `المتابعة بما هنا: ${entries.alone(count)}`,
  goOnMore: 'لن يذكر Ebb هذا ثانية. ويمكن استعادة نسخة احتياطية لاحقًا أيضًا.',
  begin: 'بدء دفتر فارغ',
  beginMore: 'لن يذكر Ebb الدفتر القديم ثانية. ويمكن استعادة نسخة احتياطية لاحقًا أيضًا.',
  beginSure: 'نعم، بدء دفتر فارغ',
  leave: 'تركه',
  failed: 'تعذّر حفظ ذلك. لم يتغيّر شيء.',
};
