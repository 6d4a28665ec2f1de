// The words of the trends: they come with those pages, not with the first load.
import { example } from './en/example.ts';
import { trends } from './en/trends.ts';
import { t as first } from './index.ts';
import { spoken } from './locale.ts';

export const t = { ...first, ...spoken({ trends, example }) };
