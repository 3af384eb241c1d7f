import { en } from './en/en.ts';

/** The interface's texts. Another language is another object of this type. */
export type Messages = typeof en;

export const t: Messages = en;
