/** Words of lineage; they load with it. */
export const lineage = {
  panel: 'lineage',
} as const;
