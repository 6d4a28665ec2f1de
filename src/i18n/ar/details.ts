// Words of what comes to the writing page a moment later, in Arabic: finding a feeling, title, tags.
import type * as english from '../en/details.ts';
import { suggestions } from './forms.ts';

export const details: typeof english.details = {
  title: 'العنوان',
  description: 'الوصف',
  tags: 'الوسوم',
  tagsHint: 'ينتهي الوسم بفاصلة (،) أو بمفتاح Enter.',
  addTag: (tag) => `إضافة الوسم ${tag}`,
  removeTag: (tag) => `حذف الوسم ${tag}`,
  tagged: (tag) => `الوسم ${tag}`,
  untagged: (tag) => `حُذف الوسم ${tag}`,
  find: 'البحث عن شعور أو إضافته',
  isNamed: 'سُمّي هنا',
  named: (label) => `سُمّي هنا: ${label}`,
  offers: suggestions.alone,
  addOwn: (label) => `إضافة «${label}» كلمةً خاصة بك`,
  useExisting: (label) => `استعمال «${label}»`,
  keepOwn: (label) => `إبقاء «${label}» كلمةً خاصة بك`,
};
