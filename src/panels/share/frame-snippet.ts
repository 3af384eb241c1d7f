import { htmlText } from '../../export/html-text.ts';

/** Heights of the frame to choose from, px. */
export const FRAME_HEIGHTS_PX = [400, 480, 640] as const;
export type FrameHeightPx = (typeof FRAME_HEIGHTS_PX)[number];

/** The HTML that puts an address into another page: a frame and nothing else, no script. */
export function frameSnippet(address: string, title: string, heightPx: FrameHeightPx): string {
  return `<iframe src="${htmlText(address)}" title="${htmlText(title)}" width="100%" height="${heightPx}" style="border: 1px solid #767d85" loading="lazy" allow="fullscreen"></iframe>`;
}
