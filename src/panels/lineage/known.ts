import type { Account } from '../../model/study.ts';

/** What the parts of the panel know of the accounts and of the story around them. */
export interface Known {
  readonly isBlind: boolean;
  readonly accountOf: (id: string) => Account | undefined;
  readonly nameOf: (id: string) => string;
  /** running number of a line on which words changed */
  readonly numberOf: (from: string, to: string) => number | null;
  /** title of an event, or null where the story has none of that id */
  readonly titleOf: (event: string) => string | null;
  readonly openEvent: (event: string) => void;
}
