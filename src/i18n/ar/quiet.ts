// Words of the quiet line below a page, in Arabic, and of its place in the settings.
import type * as english from '../en/quiet.ts';

export const quiet: typeof english.quiet = {
  carry: 'يبدو هذا ثقيلًا على شخص واحد. إن أردت الحديث مع أحد:',
  talk: 'للحديث مع شخص الآن',
  asYouLeftIt: 'صفحتك كما تركتها.',
};

export const quietSetting: typeof english.quietSetting = {
  name: 'السطر الهادئ',
  more: 'حين تكون في الصفحة عبارة من العبارات أدناه، أو يُسمّى فيها اليأس، يظهر تحت نصها سطر واحد يدلّ على من يمكن الحديث معه. ينظر Ebb على هذا الجهاز، في الصفحة التي أمامك، ولا يحفظ من ذلك شيئًا ولا يخبر به. وستفوته أشياء.',
  show: 'إظهار السطر الهادئ',
  phrases: 'العبارات',
  notStored: 'تعذّر حفظ ذلك. كل شيء كما كان.',
};
