// The words of the page of feelings and tags: they come with it.
import { feelingsPage } from './en/feelings-page.ts';
import { spoken } from './locale.ts';

export const t = spoken({ feelingsPage });
