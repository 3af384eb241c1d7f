/** Texts of present; they load with it. */
export const presentLate = {
  board: {
    place: (chapter: number, chapters: number, step: number, steps: number) =>
      `Chapter ${chapter} of ${chapters} · step ${step} of ${steps}`,
    asTold: (letter: string) => `As article ${letter} tells it`,
    /** a printed date, without its day of the week */
    printed: (date: string, fits: boolean) => {
      const day = date.replace(/^\p{L}+, /u, '');
      return fits ? day : `${day} (does not fit)`;
    },
    noMark: 'No mark on the map',
    /** the time line for screen readers */
    strip: (now: string | null) =>
      now === null
        ? 'The whole time at its true scale.'
        : `The whole time at its true scale; now: ${now}.`,
  },
} as const;
