/** Words of the filters. */
export const find = {
  panel: 'Find and filter events',
  find: 'Find',
  hint: 'Title, person or place. Enter opens the first one found.',
  clear: 'Clear',
  found: 'Events found',
  moreInList: (count: number) => `and ${count} more in the list`,
  kinds: 'Kind',
  statuses: 'How sure',
  articles: 'Articles',
  actor: 'Person or body',
  anyActor: 'Anyone',
  place: 'Place',
  anyPlace: 'Anywhere',
  time: 'Time',
  from: 'From',
  to: 'To',
  wrongOrder: 'The first day must not be after the last one.',
  backgroundHelp: 'Events that none of the articles tells, from outside sources.',
  count: (count: number, of: number) =>
    count === of
      ? `All ${of} events shown`
      : `${count} of ${of} events shown · ${of - count} hidden`,
} as const;
