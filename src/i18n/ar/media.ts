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
  tookOut: 'أُخرجت الصورة.',
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
  },
  picture: 'صورة',
  missing: (description) => `صورة ليست على هذا الجهاز: ${description}`,
  missingUnnamed: 'صورة ليست على هذا الجهاز',
  voiceNote: 'ملاحظة صوتية',
  voiceNoteOf: (name, length) => `${name} ${length}`,
  recording: (length) => `يجري التسجيل، ${length}`,
  stopRecording: 'إيقاف وحفظ',
  dropRecording: 'التخلّص منه',
  unstored: 'تعذّر حفظ التسجيل، وهو في هذه النافذة وحدها.',
  unstoredPictures: (count) =>
    formFor(count, {
      one: 'تعذّر حفظ الصورة، وهي في هذه النافذة وحدها.',
      two: 'تعذّر حفظ صورتين، وهما في هذه النافذة وحدها.',
      few: `تعذّر حفظ ${number(count)} صور، وهي في هذه النافذة وحدها.`,
      many: `تعذّر حفظ ${number(count)} صورة، وهي في هذه النافذة وحدها.`,
      other: `تعذّر حفظ ${number(count)} صورة، وهي في هذه النافذة وحدها.`,
    }),
  whyUnstored: {
    full: 'امتلأ هذا الجهاز. يمكن إخلاء مساحة والمحاولة من جديد، أو حفظ ما يُراد إبقاؤه في ملف.',
    outdated:
      'غيّر إصدار أحدث من Ebb أو نافذة أخرى هذا الدفتر، فلم تعد هذه النافذة تحفظ شيئًا. يمكن حفظ ما يُراد إبقاؤه في ملف، ثم إعادة تحميل هذه الصفحة.',
    closed: 'أغلق المتصفح الدفتر. يمكن حفظ ما يُراد إبقاؤه في ملف، ثم إعادة تحميل هذه الصفحة.',
    failed: 'يمكن تكرار المحاولة، أو حفظ ما يُراد إبقاؤه في ملف.',
  },
  saveAsFile: 'حفظ في ملف',
  saveNamed: (name) => `حفظ «${name}» في ملف`,
  sounds: 'التسجيلات في هذه الصفحة',
  takeOutSound: (name) => `إخراج «${name}»`,
  tookOutSound: 'أُخرج التسجيل.',
  missingSound: 'تسجيل ليس على هذا الجهاز',
  notRecorded: {
    'no-microphone': 'لم يُتح المتصفح الميكروفون. يمكن السماح به في إعدادات المتصفح لهذه الصفحة.',
    'cannot-record': 'هذا المتصفح لا يستطيع التسجيل.',
    ended: 'انتهى التسجيل من تلقاء نفسه، وما قيل حتى ذلك الحين موجود هنا.',
    failed: 'تعذّر حفظ التسجيل، فلم يُضف. كل كلمة ما زالت هنا.',
  },
};
