// Words of pictures, in Arabic.
import type { media as english } from '../en/media.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

export const media: typeof english = {
  add: 'صورة',
  list: 'الصور في هذه الصفحة',
  description: 'ماذا يظهر فيها',
  describeNth: (nth) => `ماذا يظهر في الصورة ${number(nth)}`,
  takeOut: 'إخراجها',
  takeOutNth: (nth) => `إخراج الصورة ${number(nth)}`,
  adding: (count) =>
    formFor(count, {
      one: 'تُضاف صورة…',
      two: 'تُضاف صورتان…',
      few: `تُضاف ${number(count)} صور…`,
      many: `تُضاف ${number(count)} صورة…`,
      other: `تُضاف ${number(count)} صورة…`,
    }),
  notAdded: {
    'not-a-picture': (name) =>
      `تعذّرت قراءة «${name}» هنا كصورة، فلم تُضف. يمكن ذلك إن حُفظت بصيغة JPEG أو PNG.`,
    'too-large': (name) => `«${name}» أكبر من أن تُفتح هنا، فلم تُضف.`,
    full: 'امتلأ هذا الجهاز، فلم تُضف الصورة. كل كلمة ما زالت هنا. بعد إخلاء مساحة يمكن إضافتها من جديد.',
    outdated:
      'إصدار أحدث من Ebb مفتوح في نافذة أخرى، فلم تُضف الصورة. بعد إعادة تحميل هذه الصفحة يمكن إضافتها من جديد.',
    locked: 'الدفتر مقفل، فلم تُضف الصورة. بعد فتح القفل يمكن إضافتها من جديد.',
    closed: 'أغلق المتصفح الدفتر، فلم تُضف الصورة. بعد إعادة تحميل هذه الصفحة يمكن إضافتها من جديد.',
    failed: 'تعذّر حفظ الصورة، فلم تُضف. كل كلمة ما زالت هنا.',
  },
  picture: 'صورة',
  missing: (description) => `صورة ليست على هذا الجهاز: ${description}`,
  missingUnnamed: 'صورة ليست على هذا الجهاز',
  voiceNote: 'ملاحظة صوتية',
  voiceNoteOf: (name, length) => `${name} ${length}`,
  recording: (length) => `يجري التسجيل، ${length}`,
  stopRecording: 'إيقاف وحفظ',
  dropRecording: 'التخلّص منه',
  unstored: 'تعذّر حفظ التسجيل، وهو في هذه النافذة وحدها. يمكن إخلاء مساحة والمحاولة من جديد، أو حفظه في ملف.',
  saveRecording: 'حفظ في ملف',
  sounds: 'التسجيلات في هذه الصفحة',
  takeOutSound: (name) => `إخراج «${name}»`,
  missingSound: 'تسجيل ليس على هذا الجهاز',
  notRecorded: {
    'no-microphone': 'لم يُتح المتصفح الميكروفون. يمكن السماح به في إعدادات المتصفح لهذه الصفحة.',
    'cannot-record': 'هذا المتصفح لا يستطيع التسجيل.',
    failed: 'تعذّر حفظ التسجيل، فلم يُضف. كل كلمة ما زالت هنا.',
  },
};
