// The words of pictures: they come with those, not with the first load.
import { media } from './en/media.ts';
import { spoken } from './locale.ts';

export const t = spoken({ media });
