import { useStore } from 'zustand';
import type { AskedQuestion } from '../../model/exercise-questions.ts';
import type { StoryStore } from '../../store/story-store.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { ChoiceMap } from './ChoiceMap.tsx';
import { OrderList } from './OrderList.tsx';
import type { GroundState } from '../../ground/use-ground.ts';
import { useId } from 'react';

interface QuestionInputProps {
  readonly asked: AskedQuestion;
  readonly given: readonly string[];
  readonly isChecked: boolean;
  readonly story: StoryStore;
  readonly ground: GroundState;
  readonly onGive: (given: readonly string[]) => void;
}

/** What a question is answered with: a list to order, or options, with a map where they are places. */
export function QuestionInput(props: QuestionInputProps) {
  const { asked, given, isChecked, story: stories, ground, onGive } = props;
  const story = useStore(stories, (state) => state.story);
  const name = useId();
  if (asked.kind === 'order')
    return <OrderList asked={asked} given={given} isChecked={isChecked} onGive={onGive} />;
  const list = (
    <ChoiceList
      asked={asked}
      name={name}
      given={given}
      isChecked={isChecked}
      onGive={(id) => onGive([id])}
    />
  );
  if (asked.kind !== 'where') return list;
  return (
    <>
      {list}
      <ChoiceMap
        asked={asked}
        name={name}
        given={given}
        isChecked={isChecked}
        story={story}
        ground={ground}
      />
    </>
  );
}
