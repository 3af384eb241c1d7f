import { geoDistance } from 'd3';
import type { EventIndex, Story } from '../model/story.ts';
import type { GroundName } from './map-scene.ts';
import { lonLatOf } from './map-shapes.ts';

const EARTH_RADIUS_KM = 6371;
/** So much nearer makes up for one rank of importance. */
const KM_A_RANK = 1000;

/**
 * The names of a base map as few of them serve a class: those of places that the events speak of
 * come first and whatever the zoom, then the important and near ones.
 */
export function wallNames(
  ground: readonly GroundName[],
  story: Story,
  events: readonly EventIndex[],
): readonly GroundName[] {
  const spoken = events.flatMap((index) => {
    const event = story.events[index];
    const legs = event?.route?.legs.flatMap((leg) => [leg.from, leg.to]) ?? [];
    const uses = event?.places.map((use) => use.place) ?? [];
    return [...uses, ...legs].flatMap((id) => story.places.get(id) ?? []);
  });
  return ground.map((name) => {
    if (spoken.some((place) => place.name.en.includes(name.name)))
      return { ...name, rank: 0, minZoom: 0 };
    const away = spoken.map(
      (place) => geoDistance([name.lon, name.lat], [...lonLatOf(place)]) * EARTH_RADIUS_KM,
    );
    const nearest = spoken.length > 0 ? Math.min(...away) : 0;
    return { ...name, rank: name.rank + nearest / KM_A_RANK };
  });
}
