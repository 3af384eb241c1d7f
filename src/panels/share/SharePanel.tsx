import { useState } from 'react';
import { useStore } from 'zustand';
import { stepAddress } from '../../store/steps.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { CodePart } from './CodePart.tsx';
import { FramePart } from './FramePart.tsx';
import { LinkPart, type LinkGoal } from './LinkPart.tsx';
import { addressWith } from './page-address.ts';
import { ShareDialog } from './ShareDialog.tsx';
import { TakeAwayPart } from './TakeAwayPart.tsx';
import { viewLink } from './view-link.ts';

interface SharePanelProps {
  readonly stores: Stores;
  readonly onClose: () => void;
}

/** Link, code, frame, pictures and files of the view of now. */
export function SharePanel({ stores, onClose }: SharePanelProps) {
  const story = useStore(stores.story, (state) => state.story);
  const view = useStore(stores.story, (state) => state.view);
  const [goal, setGoal] = useState<LinkGoal>('view');
  const address =
    goal === 'step' && view.step
      ? addressWith(stepAddress(view.step, story))
      : viewLink(view, story);
  return (
    <ShareDialog title={late.share.title} onClose={onClose}>
      <LinkPart address={address} step={view.step} goal={goal} onGoal={setGoal} />
      <CodePart address={address} />
      <FramePart story={story} view={view} />
      <TakeAwayPart stores={stores} />
    </ShareDialog>
  );
}
