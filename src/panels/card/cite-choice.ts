/** The formats of a citation, in the order of their buttons. */
export const CITE_FORMATS = ['plain', 'apa', 'mla', 'chicago', 'bibtex', 'csl'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];
/** The formats that are fetched when a reader asks for one. */
export type StyledFormat = Exclude<CiteFormat, 'plain'>;
