import type { Story } from '../../model/story.ts';
import type { ViewState } from '../../model/view.ts';
import { ADDRESS_VERSION, encodeView } from '../../store/url-codec.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** The lines of a report on a mistake: where it is is filled in, the rest is left to the reader. */
export function reportLines(href: string, story: Story, view: ViewState): readonly string[] {
  const event =
    view.selected === null ? undefined : story.events[story.indexOf.get(view.selected) ?? -1];
  const { report } = late.about;
  return [
    report.head,
    report.story(story.info.title, story.info.version),
    report.event(event ? `${event.title} (${event.id})` : null),
    report.address(addressOf(href, story, view)),
    report.wrong,
    report.right,
    report.source,
  ];
}

/** The address at which the selected event is seen, instead of About's own. */
function addressOf(href: string, story: Story, view: ViewState): string {
  const params = new URLSearchParams(encodeView({ ...view, mode: 'explore' }, story));
  params.set('v', ADDRESS_VERSION);
  if (view.selected !== null) params.set('event', view.selected);
  return `${href.split('#')[0] ?? ''}#${params.toString()}`;
}
