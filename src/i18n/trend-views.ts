// The words of the other ways to look: they come with those pages.
import { trendViews as views } from './en/trend-views.ts';
import { spoken } from './locale.ts';
import { t as trends } from './trends.ts';

export const t = { ...trends, ...spoken({ views }) };
