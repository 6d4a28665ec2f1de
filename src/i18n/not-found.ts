// The words of an address that leads nowhere.
import { nowhere } from './en/not-found.ts';
import { spoken } from './locale.ts';

export const t = spoken({ nowhere }).nowhere;
