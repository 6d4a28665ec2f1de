// The words of the page of feelings and tags: they come with it.
import { feelingsPage } from './en/feelings-page.ts';

export const t = { feelingsPage };
