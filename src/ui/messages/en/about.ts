/** Words of about; they load with it. */
export const about = {
  panel: 'How this page was made',
  contents: 'On this page',
  titles: {
    signs: 'What the signs mean',
    carefulWords: 'How many careful words an article uses',
    outsideSources: 'Outside sources, counted',
    mistake: 'How to report a mistake',
    version: 'Version and licence of this story',
  },
  signsHelp: 'Shape and colour say what kind of event it is. The fill says how sure we can be.',
  kinds: 'Kinds',
  statuses: 'Statuses',
  statusColumn: 'Status',
  meaningColumn: 'What it means',
  carefulHelp:
    'Some words hold back: with them a writer does not promise that something is true. The table says how many of them stand in each hundred words of an article.',
  hedgeCaption: 'Careful words in each hundred words, by article',
  articleColumn: 'Article',
  hedgeColumn: 'Careful words in 100',
  method: 'How we counted',
  wordList: 'The words we counted',
  limits: 'What the number cannot say',
  sourceCount: (sources: number, publishers: number) =>
    `The events name ${sources} outside ${sources === 1 ? 'source' : 'sources'} from ${publishers} ${publishers === 1 ? 'publisher' : 'publishers'}. One source can bear on several events.`,
  bearsCaption: 'How outside sources bear on the events',
  bearsColumn: 'What the source does',
  storyColumn: 'Events of the articles',
  backgroundColumn: 'Background events',
  allSources: 'Show all outside sources',
  mistakeHelp:
    'Found something that is wrong? Please say so. Copy the text below and fill it in. A good report has three things:',
  mistakeNeeds: [
    'which event it is: the one last chosen is filled in; choose another one first, or name it yourself;',
    'what is wrong, and what it should be;',
    'a source that shows it: a paragraph of an article, or the address of a page.',
  ],
  report: {
    head: 'Report of a mistake',
    story: (title: string, version: string) => `Story: ${title}, version ${version}`,
    event: (event: string | null) => `Event: ${event ?? 'none chosen'}`,
    address: (address: string) => `Address: ${address}`,
    wrong: 'What is wrong:',
    right: 'What it should be:',
    source: 'Source that shows it:',
  },
  copyReport: 'Copy the report',
  noContact:
    'This story names no address for reports. Give yours to whoever runs this copy of the page, for example your teacher.',
  contact: 'Send it to:',
  keysHelp: 'Everything works with the keyboard alone. Press Tab to go from part to part, and:',
  arrowKeys: (arrows: string) => `Arrow keys ${arrows}`,
  storyVersion: (title: string, version: string) => `${title}, version ${version}.`,
  storyCounts: (told: number, articles: number, background: number) =>
    `${told} events from ${articles} ${articles === 1 ? 'article' : 'articles'}; ${background} background ${background === 1 ? 'event' : 'events'}.`,
  storyLicence: (licence: string) =>
    `The story’s texts and data are under this licence: ${licence}. The program, Tumen, is under the MIT licence.`,
} as const;
