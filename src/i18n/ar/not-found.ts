// Words of an address that leads nowhere, in Arabic.
import type * as english from '../en/not-found.ts';

export const nowhere: typeof english.nowhere = {
  notFound: 'لا صفحة هنا.',
  home: 'إلى صفحة الكتابة',
};
