import * as z from 'zod/mini';

/** Small shapes that the schemas of a story's files share. */
export const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words in lower case joined by hyphens'));
export const text = z.string().check(z.minLength(1, 'must not be empty'));
export const https = z.string().check(z.regex(/^https?:\/\/\S+$/, 'must be a web address'));
export const letter = z.string().check(z.regex(/^[A-Z]$/, 'must be one capital letter'));
