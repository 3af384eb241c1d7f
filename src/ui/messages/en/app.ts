export const app = {
  views: 'Views',
  modes: { explore: 'Explore', list: 'List' },
  find: 'Find',
  closeFind: 'Close Find',
  display: 'Display',
  theme: 'Theme',
  themes: {
    system: 'As the device',
    light: 'Light',
    dark: 'Dark',
    projector: 'Projector',
    contrast: 'High contrast',
  },
  textSize: 'Text size',
  motion: 'Movement',
  motions: { system: 'As the device', none: 'None' },
  shortcuts: 'Keyboard shortcuts',
  singleKeys: 'The keys / and ? work anywhere on the page',
  keys: [
    ['← →', 'previous, next event in time (on the timeline)'],
    ['↑ ↓', 'nearest event in the lane above, below'],
    ['Home, End', 'first, last event'],
    ['Page Up, Page Down', 'previous, next part of the story'],
    ['Enter', 'open the event'],
    ['Esc', 'close, or clear the selection'],
    ['/', 'find'],
    ['?', 'this list'],
  ],
  notKept: 'This browser keeps no settings: they last until the tab is closed.',
  close: 'Close',
  skip: {
    timeline: 'Skip to the timeline',
    map: 'Skip to the map',
    list: 'Skip to the list',
    card: 'Skip to the event',
  },
  help: 'Choose an event, or press Next › to move through time.',
  offline: 'Offline. Everything still works.',
  panelFailed: (panel: string) => `The ${panel} could not be drawn. The other parts still work.`,
  pageFailed: 'The page could not be drawn. Its address holds what you were looking at.',
  panels: { timeline: 'timeline', map: 'map', card: 'card', list: 'list', find: 'search' },
  retry: 'Retry',
  unread: (bad: number, of: number) => `${bad} of ${of} events could not be read.`,
  faultsFound: (count: number) =>
    count === 1
      ? 'One fault was found in the story’s files.'
      : `${count} faults were found in the story’s files.`,
  details: 'Details',
  dismiss: 'Dismiss',
  unreadable: 'This story could not be read.',
  unreadableHelp:
    'The page itself works, but the files of its story do not. Whoever made this copy can mend the lines below in the folder “data” and build the page again.',
  notLoaded: 'The story could not be loaded.',
  notLoadedHelp:
    'Check the connection and try again. Nothing else is needed: the page asks no other site for anything.',
  said: {
    selected: (
      title: string,
      date: string,
      place: string,
      status: string,
      articles: string,
      /** from 1; 0 = hidden by the filters */
      nth: number,
      of: number,
    ) =>
      [
        title,
        date,
        place,
        status,
        articles,
        nth > 0 ? `Event ${nth} of ${of}` : 'Hidden by the filters',
      ]
        .filter(Boolean)
        .join('. ') + '.',
    nothing: 'No event is selected.',
    axis: (on: boolean) => (on ? 'True scale on.' : 'True scale off. Long gaps are shortened.'),
    whole: 'The whole story is in view.',
    cluster: (name: string, events: string, after: string) => `${name}, ${events}${after}.`,
    after: (span: string, name: string) => `, ${span} after ${name}`,
  },
} as const;
