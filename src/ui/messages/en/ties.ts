/** Words of the ties between events; they load with the drawing. */
export const ties = {
  key: 'Key of the ties',
  /** what stands at the far end, in a word */
  signs: {
    explains: 'gives a reason',
    contradicts: 'contradicts',
    follows: 'comes after',
    fulfils: 'puts into effect',
  },
  none: 'No ties to events shown here',
  chooseFirst: 'Choose an event',
} as const;
