// Words of the pages below the trends, in Arabic. Counts first; more is said only where the numbers carry it.
import type * as english from '../en/trend-views.ts';
import { formFor, roundedInWords as rounded, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';
import { days, differentWords, entries, pairs, times, weeks, written } from './forms.ts';
import { hoursDiffer, partInWords } from './trends.ts';

const percent = (share: number) => `${number(Math.round(share * 100))}٪`;
/** "0.8 of a step", after a preposition or in a genitive. */
const steps = (value: number) =>
  formFor(Math.round(value * 10) / 10, {
    one: 'درجة واحدة',
    two: 'درجتين',
    few: `${rounded(value)} درجات`,
    other: `${rounded(value)} درجة`,
  });
/** "evening, 18 to 24" */
const hours = (name: string, from: number, to: number) => `${name}، من ${number(from)} إلى ${number(to)}`;

export const trendViews: typeof english.trendViews = {
  days: 'الأيام',
  entries: 'اليوميات',
  moreDays: 'أيام أكثر',
  of: (k, n) => `${number(k)} من ${number(n)}`,
  nothing: 'لم يُكتب شيء',
  none: '–',
  likely: ({ p, lo, hi }) => `أي ${percent(tellable(p))}، والأرجح بين ${percent(lo)} و${percent(hi)}.`,
  undo: 'تراجع',
  notStored: 'تعذّر حفظ ذلك. لم يتغيّر شيء.',
  waiting: 'يُعدّ…',
  notCounted: 'تعذّر حساب هذا. صفحاتك كما كانت.',

  year: {
    choose: 'السنة',
    earlier: 'الأقدم، السنة السابقة',
    later: 'الأحدث، السنة التالية',
    ending: (year) => `سنة ${year}.`,
    days: (label, year) => `أيام «${label}» سنة ${year}`,
    figure: (label, k, n, year) => `شعور «${label}» سُمّي في ${number(k)} من ${written.after(n)} سنة ${year}.`,
    notWritten: (year) => `لم يُكتب شيء سنة ${year}.`,
    note: {
      named: 'في اليوم الممتلئ سُمّي الشعور.',
      strength: 'كلما زادت شدّته زاد لونه امتلاء، والنقطة تعني أن الشدّة مذكورة.',
      absent: 'في اليوم الرمادي كُتب شيء ولم يُسمَّ الشعور.',
      missing: 'في اليوم الفارغ لم يُكتب شيء.',
    },
  },

  strength: {
    needed: (needed) => `يبدأ الخط عند ${days.after(needed)} ذُكرت فيها الشدّة.`,
    figure: (label, rated, k, range) =>
      `شعور «${label}» ذُكرت شدّته في ${number(rated)} من ${days.after(k)}، ${range}.`,
    note: 'الخط متوسط يقلّ فيه وزن الأيام كلما قدُمت. والشريط عريض حيث ذُكر القليل. ويبهت الخط وينقطع حيث لم يُذكر شيء.',
    curveNote:
      'هذا الخط ينظر إلى الوراء في هذه الأيام كلها معًا. يستعمل ما جاء بعد أيضًا، فيعيد رسم الماضي حين يُكتب جديد.',
    curveNeeded: (needed) => `النظر إلى الوراء تلزمه أيام ذُكرت فيها الشدّة، عددها ${number(needed)}.`,
    curve: 'نظرة إلى الوراء في كلها',
    strongest: 'الأشدّ في كل يوم',
    direction: {
      lower: (by) => `الشدّة أدنى في أواخر هذه الأيام منها في أولها، بنحو ${by}.`,
      higher: (by) => `الشدّة أعلى في أواخر هذه الأيام منها في أولها، بنحو ${by}.`,
      aMonth: (change) => `${steps(change)} في الشهر`,
      inAll: (change) => `${steps(change)} في مجموعها`,
    },
    hours: (first, second) => hoursDiffer('في النصف الأول من هذه الأيام', first, 'وفي الثاني', second),
    directionFrom: (count) => `محسوبة من ${weeks.after(count)}.`,
    curious: 'لمن عنده فضول',
    level: (mean, n) => `في المتوسط ${rounded(mean)} من ${number(5)}، في ${days.after(n)}.`,
    spread: (sd, n) => `تبعد الأيام المفردة عن ذلك نحو ${steps(sd)}، في ${days.after(n)}.`,
    jumps: (rmssd, count) =>
      `من يوم إلى التالي نحو ${steps(rmssd)}، في ${pairs.after(count)} من الأيام المتجاورة.`,
    lag: (r, lo, hi, count) =>
      `مدى تشابه اليوم والذي يليه: ${rounded(r)} من ${number(1)}، والأرجح بين ${rounded(lo)} و${rounded(hi)}، في ${pairs.after(count)}.`,
    pairsNeeded: (count) =>
      `ما زاد على ذلك يلزمه ${pairs.alone(20)} من الأيام المتجاورة ذُكرت فيها الشدّة. العدد الآن ${number(count)}.`,
    table: 'الجدول',
    caption: (range) => `أيام ذُكرت فيها الشدّة، ${range}`,
    columns: { named: 'تسمية', said: 'ذُكرت', mean: 'المتوسط', max: 'الأشدّ' },
  },

  rhythm: {
    week: 'بأيام الأسبوع',
    weekday: 'يوم الأسبوع',
    day: 'بأجزاء اليوم',
    part: 'جزء اليوم',
    // Read when they are shown: numbers are written as the language spoken then writes them.
    parts: {
      get night() {
        return hours('الليل', 0, 5);
      },
      get morning() {
        return hours('الصباح', 5, 12);
      },
      get afternoon() {
        return hours('ما بعد الظهر', 12, 18);
      },
      get evening() {
        return hours('المساء', 18, 24);
      },
    },
    untimed: 'بلا وقت مذكور',
    hours: ({ part, k, n }) =>
      `من ${entries.after(n)} ذُكر وقتها، ${number(k)} في ${partInWords(part)}، وهو أكثر أجزاء اليوم.`,
    note: 'الأعداد أيام كتابة لكل يوم من الأسبوع، ويوميات لكل جزء من اليوم. والخط الرفيع يُظهر مدى اليقين في كل منها.',
  },

  both: {
    two: 'باختيار شعورين تظهر الأيام التي سُمّيا فيها معًا.',
    and: 'مع',
    sentence: (both, n) =>
      both === 0
        ? `لم تجتمع تسميتهما هنا في ${written.after(n)}.`
        : `اجتمعت تسميتهما في ${number(both)} من ${written.after(n)}.`,
    expected: (expected, n) =>
      `لو لم تكن بينهما أي صلة، لاجتمعت تسميتهما في نحو ${expected < 10 ? rounded(expected) : number(Math.round(expected))} من ${days.after(n)}.`,
    caption: (range) => `أيام الكتابة، ${range}`,
    head: 'ما سُمّي',
    both: 'كلاهما',
    only: (label) => `${label} فقط`,
    neither: 'لا هذا ولا ذاك',
    days: (n) => (n === 1 ? 'اليوم الذي سُمّيا فيه معًا' : `الأيام التي سُمّيا فيها معًا: ${number(n)}`),
  },

  words: {
    sentence: (words, namings, n) =>
      `${differentWords.alone(words)}، والتسمية ${times.alone(namings)} في ${written.after(n)}.`,
    none: 'لم يُسمَّ شعور في هذه الأيام.',
    list: 'كم مرة سُمّي كل منها',
    word: 'الكلمة',
    more: 'كل الكلمات',
    breadth: 'كم كلمة مختلفة',
    breadthNote:
      'العمود الأخير يقول كم كلمة مختلفة تُتوقّع في عشرين تسمية، ليُقارن شهر مليء بشهر قليل. هو عدد لا درجة، وكثيرًا ما يزيد بالممارسة.',
    month: 'الشهر',
    year: 'السنة',
    named: 'التسمية',
    different: 'الكلمات',
    inPicks: (picks) => `في ${number(picks)}`,
    about: (words) => `نحو ${rounded(words)}`,
    fewer: (picks) => `أقل من ${number(picks)} تسمية`,
  },

  tags: {
    none: 'لا وسم في أي يومية من هذه الأيام.',
    side: 'الأيام',
    with: 'معه',
    without: 'بدونه',
    intro: (label) => `شعور «${label}» وأكثر وسومك استعمالًا، بأيام الكتابة.`,
    counts: (label, tag, [a, withTag, c, without]) =>
      `«${label}» في ${number(a)} من ${days.after(withTag)} مع الوسم «${tag}»، وفي ${number(c)} من ${number(without)} بدونه.`,
    verdicts: {
      together: { more: 'يميلان إلى المجيء معًا.', less: 'يميلان إلى ألّا يأتيا معًا.' },
      perhaps: { more: 'ربما يأتيان معًا.', less: 'ربما يأتيان متفرقين.' },
    },
    fewDays: 'الأيام لا تكفي بعد: يلزم نحو أربعين يوم كتابة، خمسة معه وخمسة بدونه.',
    fewOfIt: (label) => `للمقارنة تلزم خمسة أيام سُمّي فيها «${label}» وخمسة لم يُسمَّ فيها.`,
    note: 'حيث لا يُقال شيء تحت العدد، لا تقول الأيام ما يكفي. أمران في يوم واحد كانا في يوم واحد؛ ولا يُعرف أكثر من ذلك.',
  },

  hunches: {
    intro: 'ظنّ يُكتب قبل النظر. لا تُعدّ إلا الأيام التي بعده، والأعداد تجيب.',
    form: 'ظنّ جديد',
    tag: 'أظن أن هذا الوسم',
    goesWith: 'يأتي مع',
    more: 'قدر أكبر',
    less: 'قدر أقل',
    feeling: 'من هذا الشعور',
    choose: 'اختيار',
    add: 'كتابته',
    needTag: 'يلزم الظن وسم. تُعطى الوسوم لليومية تحت نصها.',
    needWords: 'يلزم الظن وسم وشعور. يلزم اختيارهما.',
    many: 'بلغت الظنون أقصى عددها. بحذف واحد يُضاف غيره.',
    sentence: (tag, direction, label) =>
      `أظن أن الوسم «${tag}» يأتي مع قدر ${direction === 'more' ? 'أكبر' : 'أقل'} من «${label}».`,
    said: (day) => `قيل يوم ${day}.`,
    counts: (label, tag, [a, withTag, c, without]) =>
      `منذ ذلك: «${label}» في ${number(a)} من ${days.after(withTag)} مع الوسم «${tag}»، وفي ${number(c)} من ${number(without)} بدونه.`,
    noDays: 'لم يُكتب في أي يوم منذ ذلك.',
    answers: {
      agree: 'الأيام توافق حتى الآن.',
      disagree: 'الأيام لا توافق حتى الآن.',
      'cannot-tell': 'لا يمكن القول بعد.',
    },
    missing: (needed, n) => `يلزم ${written.alone(needed)}؛ والعدد الآن ${number(n)}.`,
    asked: (at, next) => `سُئل عن أول ${written.after(at)}، ويُسأل ثانية عند ${number(next)}.`,
    none: 'لا شيء بعد.',
    list: 'ظنونك',
    remove: (sentence) => `حذف: ${sentence}`,
    removeShort: 'حذف',
    removed: 'حُذف الظن.',
    added: 'كُتب الظن.',
  },

  after: {
    strong: (label, n) =>
      n === 0
        ? `شعور «${label}» لم يُسمَّ بشدّة في هذه الأيام.`
        : `شعور «${label}» سُمّي بشدّة في ${days.after(n)}.`,
    strongly: 'بشدّة: أي ذُكر «بشدّة» أو «بشكل غامر».',
    needed: (needed) => `تبدأ الأعداد عند ${days.after(needed)} كهذه.`,
    horizons: { 1: 'اليوم التالي', 3: 'الأيام الثلاثة التالية', 7: 'الأيام السبعة التالية' },
    writtenOf: (n, calendar) => `كُتب في ${number(n)} من ${days.after(calendar)}.`,
    head: 'في أيام الكتابة هذه',
    again: (label) => `${label}، من جديد`,
    againStrongly: (label) => `${label}، بشدّة`,
    daysStrong: (n) => (n === 1 ? 'اليوم الشديد' : `الأيام الشديدة: ${number(n)}`),
    daysWritten: (n) => (n === 1 ? 'يوم الكتابة التالي' : `أيام الكتابة التالية: ${number(n)}`),
    noNone: 'لم يُكتب شيء في تلك الأيام.',
    note: 'هذه أعداد، والصفحات نفسها. الأيام الشديدة تختلف عن غيرها في أكثر مما كُتب.',
  },

  chapters: {
    intro: 'خط في الصور حيث بدأ شيء: انتقال إلى بيت، عمل جديد. هو من رسمك؛ وEbb لا يبحث عن شيء منها.',
    form: 'فصل جديد',
    day: 'بدأ يوم',
    name: 'اسمه',
    add: 'رسم الخط',
    needBoth: 'يلزم الفصل يوم واسم.',
    many: 'بلغت الفصول أقصى عددها. بحذف واحد يُضاف غيره.',
    none: 'لا شيء بعد.',
    list: 'فصولك',
    began: (day) => `بدأ يوم ${day}`,
    window: (length) =>
      length === 1
        ? 'يوم واحد قبله ويوم واحد منه فصاعدًا.'
        : `قبله ${days.alone(length)}، ومنه فصاعدًا العدد نفسه.`,
    tooNear: 'لا شيء يُعدّ قبله، أو لا شيء منه فصاعدًا.',
    side: 'متى',
    before: 'قبله',
    after: 'منه فصاعدًا',
    comparison: {
      more: 'منه فصاعدًا أكثر.',
      less: 'منه فصاعدًا أقل.',
      'not-clear': 'الأيام لا تفرّق بين الاثنين.',
      programs: 'جاءت الأيام من برامج مختلفة، وأيام أيٍّ منها وحدها لا تفرّق بين الاثنين.',
    },
    hours: (before, after) => hoursDiffer('قبله', before, 'ومنه فصاعدًا', after),
    fewDays: (needed) => `للمقارنة يلزم كل جانب ${written.alone(needed)}.`,
    save: 'حفظ',
    leave: 'تركه',
    edit: (name) => `تعديل ${name}`,
    editShort: 'تعديل',
    remove: (name) => `حذف ${name}`,
    removeShort: 'حذف',
    removed: (name) => `حُذف: ${name}.`,
    added: (name) => `رُسم: ${name}.`,
    saved: (name) => `حُفظ: ${name}.`,
  },
};
