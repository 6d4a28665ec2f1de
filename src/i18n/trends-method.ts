// A long text that comes with its page, not with the first load.
import { trendsMethod as english } from './en/trends-method.ts';
import { spoken } from './locale.ts';

export const { trendsMethod } = spoken({ trendsMethod: english });
