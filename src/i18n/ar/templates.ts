// Words of the page on which templates are changed, in Arabic.
import type * as english from '../en/templates.ts';

export const templatesPage: typeof english.templatesPage = {
  title: 'القوالب',
  none: 'القالب نص خاص بك تبدأ منه الصفحة. يُحفظ من صفحة الكتابة: المزيد ‹ القوالب.',
  make: 'إنشاء قالب',
  unnamed: 'قالب بلا كلمات',
  name: 'الاسم',
  text: 'النص',
  comesAlong: (list) => `يأتي معه: ${list}`,
  leaveOut: 'استبعاد',
  up: 'إلى أعلى',
  down: 'إلى أسفل',
  upOf: (name) => `نقل ${name} إلى أعلى`,
  downOf: (name) => `نقل ${name} إلى أسفل`,
  remove: 'حذف',
  removeOf: (name) => `حذف ${name}`,
  removed: (name) => `حُذف القالب: ${name}.`,
  undo: 'تراجع',
  saved: 'محفوظ على هذا الجهاز',
  notStored: 'تعذّر حفظ ذلك. ما على الشاشة ما زال يمكن نسخه.',
};
