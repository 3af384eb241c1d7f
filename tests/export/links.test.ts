import { describe, expect, test } from 'vitest';
import { eventLink, placeLink } from '../../src/export/event-link.ts';
import { decodeView } from '../../src/store/url-codec.ts';
import { BOTH_STORIES } from '../fixtures/both-stories.ts';

const ADDRESS = 'https://example.org/tumen/';
const fragment = (link: string) => new URL(link).hash;

describe.each(BOTH_STORIES)('links into $name', ({ story }) => {
  test('open the event that they belong to', () => {
    for (const { id } of story.events) {
      const { view, notes } = decodeView(fragment(eventLink(ADDRESS, id)), story);

      expect({ opened: view.selected, notes }).toEqual({ opened: id, notes: [] });
    }
  });

  test('show the place that they belong to', () => {
    for (const id of story.places.keys()) {
      const { view, notes } = decodeView(fragment(placeLink(ADDRESS, id)), story);

      expect({ shown: view.filters.place, notes }).toEqual({ shown: id, notes: [] });
    }
  });
});
