import { lateEn } from './en/late.ts';

/** The texts of the views that load on demand. Another language is another object of this type. */
export type LateMessages = typeof lateEn;

export const late: LateMessages = lateEn;
