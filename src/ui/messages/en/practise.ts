/** Words of practise; they load with it. */
export const practise = {
  panel: 'practise',
} as const;
