/** Words of the ties between events; they load with the drawing. */
export const ties = {
  key: 'Key of the ties',
  /** what the event at the far end does */
  signs: {
    explains: 'gives a reason',
    explained: 'is explained',
    contradicts: 'contradicts',
    follows: 'comes after',
    precedes: 'came before',
    fulfils: 'puts into effect',
    fulfilled: 'is put into effect',
  },
  none: 'No ties to events shown here',
  chooseFirst: 'Choose an event',
  /** of linked events; the first number is 0 while those not from the articles are switched on */
  hidden: (background: number, filtered: number) => {
    const each = [
      background > 0 ? `${background} not from the articles` : '',
      filtered > 0 ? `${filtered} hidden by filters` : '',
    ].filter(Boolean);
    return each.length === 0 ? null : `Not drawn: ${each.join(', ')}`;
  },
} as const;
