import { expect, test } from 'vitest';
import { optionName } from '../../../src/panels/timeline/option-name.ts';
import { smallStory } from '../../fixtures/made-story.ts';

const story = smallStory();

function nameOf(id: string): string {
  const event = story.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return optionName(story, event);
}

test('an event is read out with date, place, how sure it is, and in how many articles it stands', () => {
  expect(nameOf('trains-toward-border')).toBe(
    'Articles report trains carrying military equipment toward the border. About 13 to 20 April 2017. Khabarovsk railway station. Disputed. In 3 of 5 articles.',
  );
});

test('an event that no article tells is read out as such', () => {
  expect(nameOf('vladivostok-summit')).toBe(
    'Putin and Kim meet in Vladivostok. 25 April 2019. Vladivostok. Confirmed elsewhere. Not from the articles.',
  );
});
