import { study as made } from 'virtual:study';
import type { Study } from './model/study.ts';

/** What the story brings for studying it, loaded on demand; null where the story is unreadable. */
export const study: Study | null = made;
