/** Words of the citation on the card; they load with it. */
export const cite = {
  /** the plain citation */
  event: (event: string, story: string, version: string) =>
    `“${event}”, in: ${story}, version ${version}.`,
  seen: (day: string) => `Seen on ${day}.`,
  articles: 'Articles:',
  noHeadline: 'no headline printed',
  plainLikelyWritten: (date: string) => `likely written: ${date}`,
  copied: 'Copied',
  copyRefused: 'The browser refused to copy. The text is selected: copy it with Ctrl+C or ⌘C.',
  blind: 'Publishers are hidden for blind reading. A citation names them.',
  showPublishers: 'Show publishers',
  format: 'Format',
  formats: {
    plain: 'Plain',
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 17',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
  },
  hints: {
    apa: 'n.d. means: no date is printed, or none that fits. Titles keep their printed capitals. Copy takes the words alone; what is slanted here belongs in italics.',
    mla: 'What is not printed is left out; what we found elsewhere stands in [brackets]. Titles keep their printed capitals. Copy takes the words alone; what is slanted here belongs in italics.',
    chicago:
      'The day of access stands for a missing date, n.d. where no address is known either. What we found elsewhere stands in [brackets]. Titles keep their printed capitals.',
    bibtex:
      'For LaTeX and reference managers. ‘date’ is left out where no date is printed, or none that fits; ‘note’ says when the article was likely written.',
    csl: 'For Zotero and other reference managers. ‘issued’ is left out where no date is printed, or none that fits; ‘note’ says when the article was likely written.',
  },
  notes: 'Notes',
  bibliography: 'Bibliography',
  loading: 'Loading the formats…',
  failed: 'The formats could not be loaded. The plain citation still works.',
  download: (extension: string) => `Download as .${extension}`,
  untitled: 'News article without headline',
  noDatePrinted: 'No date is printed.',
  printedDoesNotFit: (date: string, why: string) =>
    `The printed date “${date}” does not fit. ${why}`,
  likelyWritten: (date: string) => `Likely written: ${date}.`,
  publisherKnown: (basis: string) => `Publisher: ${basis}`,
} as const;
