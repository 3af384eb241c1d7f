/** Words of about; they load with it. */
export const about = {
  panel: 'about',
} as const;
