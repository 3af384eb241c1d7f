import type { Story } from '../../model/story.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** Which story this is, in which version, and under which licence. */
export function StoryFacts({ story }: { readonly story: Story }) {
  const { title, version, licence } = story.info;
  const told = story.events.filter((event) => event.layer === 'story').length;
  return (
    <>
      <p>{late.about.storyVersion(title, version)}</p>
      <p>{late.about.storyCounts(told, story.articles.length, story.events.length - told)}</p>
      <p>{late.about.storyLicence(licence)}</p>
    </>
  );
}
