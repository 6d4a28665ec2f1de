// Words of the list of keyboard shortcuts, in Arabic.
import type * as english from '../en/keyboard.ts';

export const keyboard: typeof english.keyboard = {
  title: 'اختصارات لوحة المفاتيح',
  keys: [
    { keys: ['n'], does: 'يومية جديدة' },
    { keys: ['e'], does: 'اليوميات' },
    { keys: ['t'], does: 'الاتجاهات' },
    { keys: ['s'], does: 'الإعدادات' },
    { keys: ['/'], does: 'البحث في اليوميات' },
    { keys: ['j', 'k'], does: 'اليومية التالية والسابقة في القائمة' },
    { keys: ['Enter'], does: 'فتح تلك اليومية' },
    { keys: ['Esc'], does: 'العودة إلى الصفحة التي تتبعها هذه' },
    { keys: ['Ctrl + Enter'], does: 'تم، أثناء الكتابة' },
    { keys: ['Ctrl + B'], does: 'خط عريض، أثناء الكتابة' },
    { keys: ['?'], does: 'هذه القائمة' },
  ],
  or: 'أو',
  acts: 'المفاتيح المفردة تعمل',
  actsMore:
    'الحروف و\u2066/\u2069 و\u2066?\u2069 تعمل ما لم يكن المؤشر في حقل؛ وفي صفحة الكتابة لا يعمل إلا \u2066?\u2069. عند الإيقاف لا تفعل شيئًا، وتبقى هذه القائمة في الإعدادات.',
  notStored: 'تعذّر حفظ ذلك. الإعداد كما كان.',
  close: 'إغلاق',
};
