/** What `watchPage` leaves in a page that is measured. */
interface Watch {
  /** renderings that React has committed so far */
  commits: number;
  /** tasks of 50 ms and more, ms since the navigation began */
  longTasks: { start: number; duration: number }[];
  /** ms from the navigation to the second frame after the page could be used; null before */
  usableAt: number | null;
  /** ms from each event's handling to the frame after it, by the event's name */
  frames: Record<string, number[]>;
  /** settles after the next frame has been painted */
  frame: () => Promise<void>;
}

interface Window {
  bench: Watch;
}
