/** The closed lists of words that a story's files may use. */
export const KINDS = ['move', 'weapons', 'diplomacy', 'statement'] as const;
export const STATUSES = ['confirmed', 'on-record', 'reported', 'disputed', 'prediction'] as const;
export const PRECISIONS = ['site', 'city', 'area', 'country', 'sea'] as const;
export const ROLES = ['at', 'said-at', 'about', 'toward'] as const;
export const STANCES = ['states', 'attributes', 'hedges', 'differs'] as const;
export const CERTAINTIES = ['confirmed', 'claimed', 'announced', 'planned'] as const;
export const RELATIONS = ['explains', 'contradicts', 'follows', 'fulfils'] as const;
/** How much of a text we could read: all of it, parts or copies of it, or nothing (it is inferred). */
export const READINGS = ['whole', 'part', 'inferred'] as const;
/** What stands in the family tree of the accounts, from the one who saw to the article. */
export const ACCOUNT_KINDS = [
  'witness',
  'office',
  'outlet',
  'agency',
  'newspaper',
  'article',
] as const;
/** How a descent is known: the text names its source, the words show it, or it is inferred. */
export const DESCENTS = ['named', 'shown', 'inferred'] as const;
export const EXERCISE_KINDS = ['order', 'where', 'sure', 'who', 'date', 'origins', 'exit'] as const;
