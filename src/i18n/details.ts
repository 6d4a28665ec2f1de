// The words of what comes to the writing page a moment later.
import { details } from './en/details.ts';
import { spoken } from './locale.ts';

export const t = spoken({ details }).details;
