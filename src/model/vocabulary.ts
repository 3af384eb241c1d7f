/** The closed lists of words that a story's files may use. */
export const KINDS = ['move', 'weapons', 'diplomacy', 'statement'] as const;
export const STATUSES = ['confirmed', 'on-record', 'reported', 'disputed', 'prediction'] as const;
export const PRECISIONS = ['site', 'city', 'area', 'country', 'sea'] as const;
export const ROLES = ['at', 'said-at', 'about', 'toward'] as const;
export const STANCES = ['states', 'attributes', 'hedges', 'differs'] as const;
export const CERTAINTIES = ['confirmed', 'claimed', 'announced', 'planned'] as const;
export const RELATIONS = ['explains', 'contradicts', 'follows', 'fulfils'] as const;
