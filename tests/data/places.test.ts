import { describe, expect, it } from 'vitest';
import { isInside, isInsideRing, kmBetween, kmToLine, turning, walk } from './measure.ts';
import { areasOf, lineOf, outlineOf, placeOf, places, shapes } from './read-map.ts';

const country = (id: string) => {
  const found = areasOf('countries').find((one) => one.id === id);
  if (!found) throw new Error(`no country ${id}`);
  return found.geometry;
};

const regions = shapes.features.filter((shape) => shape.properties.kind === 'region');
const outlined = places.flatMap(({ id, outline }) => (outline ? [{ id, outline }] : []));
const railway = lineOf('railway-khabarovsk-khasan');

describe('the places of the story', () => {
  it('have each a name of their own in the data', () => {
    expect(new Set(places.map((place) => place.id)).size).toBe(places.length);
  });

  it.each(outlined)('$id has an outline that is drawn', ({ outline }) => {
    expect(regions.map((shape) => shape.id)).toContain(outline);
  });

  it.each(outlined)('$id has its mark inside its outline', ({ id, outline }) => {
    expect(isInsideRing(outlineOf(outline), placeOf(id))).toBe(true);
  });

  it('are never said to be exact when they are an area, a country or a sea', () => {
    const vague = places.filter((place) => ['area', 'country', 'sea'].includes(place.precision));
    expect(vague.filter((place) => place.radiusKm < 40)).toEqual([]);
  });

  it('give Khasan to Russia and Tumangang to North Korea', () => {
    expect(isInside(country('RUS'), placeOf('khasan'))).toBe(true);
    expect(isInside(country('PRK'), placeOf('tumangang'))).toBe(true);
  });

  it.each(['sunda-strait', 'indian-ocean', 'korean-waters', 'philippine-sea'])(
    '%s lies at sea',
    (id) => {
      const wet = areasOf('land').every((land) => !isInside(land.geometry, placeOf(id)));
      expect(wet).toBe(true);
    },
  );
});

describe('the outlines drawn by hand', () => {
  it.each(regions.map((shape) => ({ id: String(shape.id) })))(
    '$id closes and runs anticlockwise',
    ({ id }) => {
      const ring = outlineOf(id);
      expect(ring.at(0)).toEqual(ring.at(-1));
      expect(turning(ring)).toBeGreaterThan(0);
    },
  );

  it('say that they are approximate', () => {
    expect(shapes.features.filter((one) => !/approximate/.test(one.properties.note))).toEqual([]);
  });

  it('hold the towns that lie in the region', () => {
    expect(isInsideRing(outlineOf('kursk-region'), placeOf('sudzha'))).toBe(true);
    expect(isInsideRing(outlineOf('transbaikal-region'), placeOf('tsugol'))).toBe(true);
    expect(isInsideRing(outlineOf('primorsky-region'), placeOf('ussuriysk'))).toBe(true);
  });

  it('leave out the towns that do not', () => {
    expect(isInsideRing(outlineOf('primorsky-region'), placeOf('khabarovsk'))).toBe(false);
    expect(isInsideRing(outlineOf('primorsky-region'), placeOf('hunchun'))).toBe(false);
    expect(isInsideRing(outlineOf('transbaikal-region'), placeOf('telemba'))).toBe(false);
  });
});

describe('the railway', () => {
  it('begins at the station of Khabarovsk', () => {
    expect(kmBetween(railway[0] ?? [], placeOf('khabarovsk-station'))).toBeLessThan(1);
  });

  it('ends at the station of Khasan', () => {
    expect(kmBetween(railway.at(-1) ?? [], placeOf('khasan'))).toBeLessThan(1);
  });

  it.each(['lesozavodsk', 'spassk-dalny', 'ussuriysk', 'kraskino'])('passes %s', (id) => {
    expect(kmToLine(railway, placeOf(id))).toBeLessThan(3);
  });

  it('never leaves Russia', () => {
    const russia = country('RUS');
    expect(walk(railway).filter((point) => !isInside(russia, point))).toEqual([]);
  });

  it('keeps across the bay from Vladivostok', () => {
    expect(kmToLine(railway, placeOf('vladivostok'))).toBeGreaterThan(20);
  });
});

describe('the other lines drawn by hand', () => {
  const border = lineOf('china-north-korea-border');

  it('let the border run from beside Dandong to beside Hunchun', () => {
    expect(kmBetween(border[0] ?? [], placeOf('dandong'))).toBeLessThan(12);
    expect(kmBetween(border.at(-1) ?? [], placeOf('hunchun'))).toBeLessThan(12);
  });

  it.each(['vinson-announced', 'vinson-actual'])('keep the course %s at sea', (id) => {
    const land = areasOf('land');
    const open = walk(lineOf(id)).filter((point) => kmBetween(point, placeOf('singapore')) > 30);
    expect(open.filter((point) => land.some((one) => isInside(one.geometry, point)))).toEqual([]);
  });

  it('end the ship’s courses where the data says', () => {
    expect(lineOf('vinson-announced').at(-1)).toEqual(placeOf('korean-waters'));
    expect(lineOf('vinson-actual').at(-1)).toEqual(placeOf('indian-ocean'));
  });
});
