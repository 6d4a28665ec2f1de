// Words of the page with numbers to call, in Arabic. Short: it is read on a hard day.
import type * as english from '../en/support.ts';
import { placeInWords } from '../in-words.ts';
import { dayInWords } from '../locale.ts';

/** A number or a foreign name keeps its own direction: the groups of a number would change places. */
const own = (text: string) => `\u2066${text}\u2069`;

export const support: typeof english.support = {
  title: 'للحديث مع شخص',
  toWriting: 'العودة إلى الكتابة',
  back: 'رجوع',
  country: 'البلد',
  otherCountry: 'بلد آخر',
  place: placeInWords,
  signal: 'المكالمات والرسائل النصية تخرج بإشارة الهاتف وبلا إنترنت.',
  emergency: 'الطوارئ',
  lines: 'للحديث',
  noLine: 'لا يعرف Ebb هنا خطًّا أمكنه التحقق منه. في الدليل أدناه أغلب البلدان.',
  noEmergency: 'رقم الطوارئ المحلي لهذا أيضًا. من هذه الأرقام:',
  emergencyNumber: 'رقم الطوارئ',
  helpline: 'خط مساعدة',
  always: 'نهارًا وليلًا',
  elsewhere: 'بلدان أخرى:',
  elsewhereMore: 'يلزمه إنترنت',
  fails: 'إن لم يعمل رقم، فهناك رقم الطوارئ.',
  call: (number) => `اتصال: ${own(number)}`,
  text: (number, word) => (word ? `رسالة ${own(word)} إلى ${own(number)}` : `رسالة إلى ${own(number)}`),
  others: 'أرقام بلدان أخرى',
  sources: 'من أين هذه الأرقام',
  sourcesMore:
    'كل رقم تذكره صفحة للخدمة نفسها أو لحكومة أو لجهة عامة. الأرقام تتغيّر؛ ولم يتصل بها أحد لإعداد هذه القائمة.',
  sourceOf: (name, places) => `${name}، ${places}:`,
  checkedOn: (day) => `قُرئت في ${dayInWords(day, { dateStyle: 'long' })}`,
  lineNames: {
    lifeline988: own('988 Lifeline'),
    suicideCrisis988: own('988 Suicide Crisis Helpline'),
    samaritans: 'Samaritans',
    samaritansIreland: 'Samaritans',
    shout: 'Shout',
    lifelineAustralia: 'Lifeline',
    needToTalk: own('1737, Need to talk?'),
    telefonSeelsorge: 'TelefonSeelsorge',
    notruf142: 'Telefonseelsorge',
    dargeboteneHand: own('Die Dargebotene Hand, La Main Tendue'),
    prevention3114: '3114',
    centreDePrevention: 'Centre de Prévention du Suicide',
    zelfmoordpreventie: own('113 Zelfmoordpreventie'),
    sns24: `${own('SNS 24')}، الخيار 4`,
    mieli: 'MIELI',
    sadag: 'SADAG',
    inochiNoDenwa: 'Inochi no Denwa',
  },
};
