import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Story } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { useFontVersion } from '../../ui/use-font-version.ts';
import { pageBreaks } from './page-breaks.ts';
import { PaperPage } from './PaperPage.tsx';
import styles from './PagedBlocks.module.css';

/** A piece of a sheet that stays in one piece. */
export interface PaperBlock {
  readonly key: string;
  readonly node: ReactNode;
  /** a heading: what follows stands on the same page */
  readonly keepsNext?: boolean;
}

interface PagedBlocksProps {
  readonly story: Story;
  /** what the foot of each page calls the sheet */
  readonly sheet: string;
  readonly blocks: readonly PaperBlock[];
}

/** Blocks on as many pages as they need, each page with its own foot. */
export function PagedBlocks({ story, sheet, blocks }: PagedBlocksProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const fonts = useFontVersion();
  useLayoutEffect(
    function breakIntoPages() {
      const found = measuredBreaks(ref.current, blocks);
      setStarts((now) => (now.join() === found.join() ? now : found));
    },
    // The fonts change how high the blocks are.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
    [blocks, fonts],
  );
  return (
    <div ref={ref} className={styles.pages}>
      {starts.map((start, i) => (
        <PaperPage key={start} story={story} name={late.print.pageOf(sheet, i + 1, starts.length)}>
          {blocks.slice(start, starts[i + 1]).map(({ key, node }) => (
            <div key={key} className={styles.block} data-block>
              {node}
            </div>
          ))}
        </PaperPage>
      ))}
    </div>
  );
}

/** Where pages begin, by the heights that the blocks have now, wherever they stand. */
function measuredBreaks(
  pages: HTMLElement | null,
  blocks: readonly PaperBlock[],
): readonly number[] {
  const bodies = [...(pages?.querySelectorAll<HTMLElement>('[data-body]') ?? [])];
  const drawn = [...(pages?.querySelectorAll<HTMLElement>('[data-block]') ?? [])];
  const pagePx = Math.min(...bodies.map((body) => body.clientHeight));
  return pageBreaks(
    blocks.map(({ keepsNext = false }, i) => ({
      heightPx: drawn[i]?.getBoundingClientRect().height ?? 0,
      keepsNext,
    })),
    pagePx,
  );
}
