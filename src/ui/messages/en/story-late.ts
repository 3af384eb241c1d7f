/** Texts of story; they load with it. */
export const storyLate = {
  panel: 'Story',
  none: 'This story is not told in chapters.',
  chapter: 'Chapter',
  chapterChoice: (nth: number, title: string, minutes: number) =>
    `${nth}. ${title} (${minutes} min)`,
  position: (nth: number, chapters: number, n: number, steps: number) =>
    `Chapter ${nth} of ${chapters} · step ${n} of ${steps}`,
  /** for speech */
  said: (nth: number, n: number, steps: number, title: string) =>
    `Chapter ${nth}, step ${n} of ${steps}: ${title}`,
  readCard: 'Read the card',
  returnTo: (n: number) => `Return to step ${n}`,
  wayBack: 'Way back to the story',
  returnToChapter: (n: number, title: string) => `Return to step ${n}: ${title}`,
  pointsAtNothing:
    'This step points at something that is not in this version. The chapter’s map is shown.',
  noSuchStep: (n: number, title: string, shown: number) =>
    `“${title}” has no step ${n} in this version. Step ${shown} is shown.`,
  noSuchChapter: 'That chapter is not in this version. The first one is shown.',
  steps: 'Steps of the story',
  step: (n: number) => `Step ${n}`,
  back: 'Back',
  next: 'Next',
  nextChapter: 'Next chapter',
  play: 'Play',
  pause: 'Pause',
  eachStep: 'Time for each step',
  seconds: (seconds: number) => `${seconds} s each`,
  playing: (seconds: number) => `Next step in ${seconds} s`,
  forTeacher: 'For the teacher',
  viewHelp: 'For writing a step: the address part of what is shown now.',
  copyView: 'Copy this view',
  copied: 'Copied',
  copyRefused: 'The browser refused to copy. The text is selected: copy it by hand.',
} as const;
