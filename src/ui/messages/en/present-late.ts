/** Texts of present; they load with it. */
export const presentLate = {
  run: {
    label: 'Presentation',
    notes: 'Notes',
    held: 'held',
    blank: 'The wall is blank.',
    blankHelp: 'Show the step again',
    blankOver: 'The wall shows the step again.',
    heldSaid: 'The wall is held.',
    heldOver: 'The wall follows again.',
    saidStep: (nth: number, n: number, steps: number, title: string) =>
      `Chapter ${nth}, step ${n} of ${steps}: ${title}`,
    none: 'This story is not told in chapters: there is nothing to present.',
    fullScreen: 'Full screen',
    leave: 'Leave',
    openNotes: 'Notes (S)',
    openConsole: 'Console',
    openConsoleAgain: 'Open the console again',
    consoleOpen: 'The console is open in its own window.',
    consoleLost: 'The console is closed. The wall goes on without it.',
    consoleRefused:
      'The browser refused a second window. The notes here hold the same: S shows and hides them.',
    mayGoDark: 'This browser does not keep the screen awake: it may go dark by itself.',
    pause: 'Pause',
    timer: 'Time since the start',
    keys: 'Keys',
    close: 'Close',
    jumpTo: 'Jump to a step',
    jumpHelp: 'Press one, or type its number and Enter.',
    keyList: [
      ['Page Down, →, space', 'next step'],
      ['Page Up, ←', 'step before'],
      ['Swipe to the left, to the right', 'next step, step before'],
      ['Home, End', 'first, last step'],
      ['B or .', 'blank the wall, show it again'],
      ['H', 'hold the wall while you look ahead'],
      ['S', 'notes: show, hide'],
      ['C', 'console in a second window'],
      ['G, or a number and Enter', 'jump to a step'],
      ['T', 'timer on the wall'],
      ['P', 'play, pause'],
      ['F5 or F', 'full screen'],
      ['Esc', 'close what is open; leave the full screen; leave Present'],
      ['?', 'this list'],
    ],
  },
  console: {
    label: 'Console',
    now: 'On the wall',
    ahead: 'Not on the wall: it is held',
    hidden: 'Hidden: the wall is blank',
    next: 'Next',
    last: 'This is the last step.',
    note: 'Your note',
    minutes: (minutes: number) => `about ${minutes} minutes for this chapter`,
    timeOfDay: (time: string) => `it is ${time}`,
    goBack: 'Back',
    goOn: 'Next step',
    blank: 'Blank the wall',
    hold: 'Hold the wall',
    restart: 'Start again',
    pauseTimer: 'Pause the timer',
    goOnTimer: 'Let the timer run',
    wallTimer: 'Timer on the wall',
    play: 'Play',
    eachStep: 'Time for each step',
    seconds: (seconds: number) => `${seconds} s each`,
    noPresenter: 'No presentation answers.',
    openPresent: 'Open Present in a window',
    help: 'Open Present in the other window, or press the button. This page goes on by itself.',
    refused: 'The browser refused a second window. Open this page again and press Present there.',
  },
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
