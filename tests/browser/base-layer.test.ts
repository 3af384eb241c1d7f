import 'leaflet/dist/leaflet.css';
import { Map as LeafletMap } from 'leaflet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import basemap from '../../data/basemap.json';
import { createBaseLayer, type BaseLayer } from '../../src/panels/map/base-layer.ts';

const LIGHT = { land: '#eeeeee', water: '#0000ff', coast: '#333333', border: '#555555' };
const DARK = { ...LIGHT, land: '#222222' };
const NEAR_PYONGYANG: [number, number] = [39.3, 126.5];

let holder: HTMLElement;
let map: LeafletMap;

beforeEach(() => {
  holder = document.createElement('div');
  holder.style.width = '400px';
  holder.style.height = '400px';
  document.body.append(holder);
  map = new LeafletMap(holder, { fadeAnimation: false, zoomAnimation: false });
});

afterEach(() => {
  map.remove();
  holder.remove();
});

async function show(centre: [number, number], zoom: number): Promise<BaseLayer> {
  const layer = await createBaseLayer(basemap, () => LIGHT);
  layer.addTo(map);
  map.setView(centre, zoom, { animate: false });
  return layer;
}

/** The colour under the middle of the map, as red, green, blue. */
function colourInTheMiddle(): number[] {
  const { left, top } = holder.getBoundingClientRect();
  for (const canvas of holder.querySelectorAll('canvas')) {
    const box = canvas.getBoundingClientRect();
    const x = left + 200 - box.left;
    const y = top + 200 - box.top;
    if (x < 0 || y < 0 || x >= box.width || y >= box.height) continue;
    const density = canvas.width / box.width;
    const pixel = canvas.getContext('2d')?.getImageData(x * density, y * density, 1, 1).data;
    return [...(pixel ?? [])].slice(0, 3);
  }
  return [];
}

describe('the base layer of the map', () => {
  it('paints land in the colour of land', async () => {
    await show(NEAR_PYONGYANG, 7);
    await expect.poll(colourInTheMiddle).toEqual([0xee, 0xee, 0xee]);
  });

  it('paints the sea in the colour of water', async () => {
    await show([40, 133], 7);
    await expect.poll(colourInTheMiddle).toEqual([0, 0, 0xff]);
  });

  it('paints the same land a whole turn round the world', async () => {
    await show([39.3, 126.5 - 360], 7);
    await expect.poll(colourInTheMiddle).toEqual([0xee, 0xee, 0xee]);
  });

  it('takes new colours while it is shown', async () => {
    const layer = await show(NEAR_PYONGYANG, 7);
    await expect.poll(colourInTheMiddle).not.toEqual([]);
    layer.setColours(DARK);
    await expect.poll(colourInTheMiddle).toEqual([0x22, 0x22, 0x22]);
  });

  it('makes no request', async () => {
    performance.clearResourceTimings();
    await show(NEAR_PYONGYANG, 7);
    await expect.poll(colourInTheMiddle).not.toEqual([]);
    expect(performance.getEntriesByType('resource')).toEqual([]);
  });
});
