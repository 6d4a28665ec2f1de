// What a file is by the end of its name, where a program says no more of it.
import type { Media } from './foreign.ts';

const ENDS: readonly [Media['kind'], RegExp][] = [
  ['video', /\.(?:mp4|mov|m4v|avi|webm|3gp|mkv|wmv|mpe?g)$/i],
  ['audio', /\.(?:mp3|m4a|wav|aac|ogg|opus|caf|amr|wma|flac)$/i],
  ['photo', /\.(?:jpe?g|jfif|png|gif|hei[cf]|avif|webp|bmp|tiff?)$/i],
  ['document', /\.(?:pdf|txt|docx?|xlsx?|pptx?|zip)$/i],
];

/** @param otherwise what one with no known end is */
export const kindOfName = (name: string, otherwise: Media['kind']): Media['kind'] =>
  ENDS.find(([, end]) => end.test(name))?.[0] ?? otherwise;
