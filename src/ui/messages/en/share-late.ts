/** Texts of share; they load with it. */
export const shareLate = {
  title: 'Share this view',
  copied: 'Copied.',
  copyRefused: 'The browser refused to copy. The text is selected: press Ctrl+C or ⌘C.',
  link: {
    title: 'Link',
    help: 'Whoever opens it sees what you see now.',
    choice: 'What the link opens',
    view: 'Exactly this view',
    step: (n: number) => `Step ${n} of the chapter (short link)`,
    address: 'Address of this view',
    addressOfStep: (n: number) => `Address of step ${n}`,
    copy: 'Copy link',
  },
  reach: {
    file: 'This page was opened as a file. Others cannot open its address. Put the page on a web server, for example your school’s site, and share it from there.',
    computer:
      'This page runs on your own computer. Others cannot open its address. Put the page on a web server, for example your school’s site, and share it from there.',
    network:
      'This address works only inside your own network, for example in the same school building.',
    web: null,
  },
  code: {
    title: 'Code for phones and tablets',
    help: 'Point a camera at it. It leads to the link above.',
    label: (address: string) => `QR code that leads to ${address}`,
    tooLong: 'This address is too long for a code. Share the link instead, or show fewer filters.',
    large: 'Show large for the class',
    largeTitle: 'Code and address of this view',
    close: 'Close',
  },
  frame: {
    title: 'Put it into another page',
    help: 'Paste this where a page or a learning platform takes HTML. It runs no script in the other page and asks no other site for anything.',
    height: 'Height',
    pixels: (px: number) => `${px} px`,
    snippet: 'HTML for the other page',
    copy: 'Copy HTML',
    size: (px: number) =>
      `The frame is as wide as the other page allows and ${px} px high. From 760 px of width it shows map, timeline and event side by side; in less, map and list below each other.`,
  },
  takeAway: {
    title: 'Take away',
    licence: (licence: string) =>
      `You may use all of it, changed too, if you name the source (${licence}). Title, address and licence stand in each file.`,
    pictures: 'Pictures',
    png: 'Picture of this view (PNG)',
    pngHelp: 'Twice as fine as the screen. Opens everywhere; put it on a slide or a worksheet.',
    pngMapHelp:
      'The map, twice as fine as the screen; a wider screen has the timeline in it too. Opens everywhere.',
    svg: 'Timeline as drawing (SVG)',
    svgHelp:
      'Stays sharp at any size. Opens in a browser, or in Inkscape and LibreOffice to be changed.',
    noTimeline: 'No timeline is in sight here, so it cannot be taken as a drawing.',
    working: 'Making the picture…',
    saved: (name: string) => `Saved as ${name}.`,
    tooLarge:
      'This view is too large for one picture. Make the window smaller, or choose another view.',
    failed:
      'The browser could not make the picture. Take a screenshot instead; everything else still works.',
    files: 'Files',
    events: (count: number) =>
      count === 1
        ? 'Each file holds the one event that is shown now.'
        : `Each file holds the ${count} events that are shown now.`,
    noEvents: 'No events are shown now, so there is nothing to put into a file.',
    exports: {
      csv: {
        name: 'Table (CSV)',
        help: 'Opens in LibreOffice Calc, Excel and other spreadsheets.',
      },
      geojson: { name: 'Places (GeoJSON)', help: 'Opens in QGIS and other programs for maps.' },
      'linked-places': {
        name: 'Places with dates (Linked Places)',
        help: 'For research on places, for example in the World Historical Gazetteer.',
      },
      'timelinejs-json': {
        name: 'Timeline (TimelineJS, JSON)',
        help: 'For a TimelineJS timeline on your own web page.',
      },
      'timelinejs-csv': {
        name: 'Timeline (TimelineJS, CSV)',
        help: 'The same as a table: copy its rows into the spreadsheet that TimelineJS reads.',
      },
    },
  },
  picture: {
    credit: (title: string, version: string, licence: string) =>
      `${title}, version ${version}. Texts and data: Tumen contributors, ${licence}.`,
    baseMap: 'Base map: Natural Earth, public domain.',
    timelineTitle: (title: string) => `${title}: timeline`,
    timelineSays: (events: number) =>
      `Timeline with ${events} ${events === 1 ? 'event' : 'events'} in lanes by kind. The fill of a mark says how sure it is.`,
  },
  export: {
    layers: { story: 'Told by the articles', background: 'Not from the articles' },
    certainties: {
      confirmed: 'confirmed',
      claimed: 'reported direction',
      announced: 'announced',
      planned: 'planned',
    },
    leg: (from: string, to: string, certainty: string) => `${from} to ${to}: ${certainty}`,
    credit: (title: string, version: string, licence: string) =>
      `${title}, version ${version}. Tumen contributors, ${licence}.`,
    openIn: (title: string) => `Open in ${title}`,
  },
  embed: {
    open: 'Open in full',
    label: 'About this frame',
    newTab: 'opens in a new tab',
    licence: (licence: string) => `Texts and data: ${licence}`,
    dismiss: 'Dismiss',
  },
} as const;
