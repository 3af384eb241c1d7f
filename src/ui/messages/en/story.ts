const statuses = {
  confirmed: 'Confirmed elsewhere',
  'on-record': 'On the record',
  reported: 'Reported only',
  disputed: 'Disputed',
  prediction: 'Prediction',
} as const;

const stances = {
  states: 'States it flatly',
  attributes: 'Names a source',
  hedges: 'Hedges',
  differs: 'Differs',
} as const;

/** One article's account of an event. */
interface Account {
  readonly article: string;
  readonly stance: keyof typeof stances;
}

/** Names of the things a story is made of. */
export const story = {
  kinds: {
    move: 'Military moves',
    weapons: 'Weapons & tests',
    diplomacy: 'Diplomacy',
    statement: 'Statements',
  },
  articlesLane: 'Articles',
  statuses,
  /** how an article speaks of an event */
  stances,
  /** "Disputed"; "B: States it flatly" for an event that is drawn as an article tells it */
  howSure: (status: keyof typeof statuses, told: Account | null) =>
    told ? `${told.article}: ${stances[told.stance]}` : statuses[status],
  drawnAs: (letter: string) => `Drawn as article ${letter} tells it`,
  backToOurs: 'Back to our assessment',
  saidAs: (told: Account, title: string) =>
    `As article ${told.article} tells it: ${title}. ${stances[told.stance]}.`,
  ours: 'Our assessment.',
  ties: 'Ties',
  tiesTitle: 'Draw lines to the events that this one has to do with',
  saidTies: (on: boolean) => (on ? 'Ties on. The card lists them.' : 'Ties off.'),
  statusMeanings: {
    confirmed: 'A source outside these articles, named on the card, confirms it.',
    'on-record': 'A named person or office said it. That they said it is the fact.',
    reported: 'Articles say so. Nobody with direct knowledge is named.',
    disputed: 'A named party denies it, or sources contradict each other.',
    prediction: 'About the future when it was said.',
  },
  backgroundLayer: 'Not from the articles',
  /** "Primorsky region, an area": a place that is no point, for speech */
  spokenPlace: (name: string, precision: 'site' | 'city' | 'area' | 'country' | 'sea') =>
    ({
      site: name,
      city: name,
      area: `${name}, an area`,
      country: `${name}, a whole country`,
      sea: `${name}, an area of sea`,
    })[precision],
  precisions: {
    site: 'exact place',
    city: 'town or city',
    area: 'area, not exact',
    country: 'whole country',
    sea: 'waters, not exact',
  },
  /** a place in words of what it has to do with the event */
  placeInRole: {
    at: (name: string) => name,
    'said-at': (name: string) => `Said here: ${name}`,
    about: (name: string) => `Concerns: ${name}`,
    toward: (name: string) => `Direction: ${name}`,
  },
  noMatch: (hidden: number) => `No events match. ${hidden} ${hidden === 1 ? 'is' : 'are'} hidden.`,
  events: (count: number) => `${count} ${count === 1 ? 'event' : 'events'}`,
  showAll: 'Show all',
  shownOf: (count: number, of: number) => `${count} of ${of} events shown`,
} as const;
