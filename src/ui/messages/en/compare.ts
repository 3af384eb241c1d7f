/** Words of compare; they load with it. */
export const compare = {
  panel: 'compare',
} as const;
