import { describe, expect, test } from 'vitest';
import { createPointerStore } from '../../src/store/pointer-store.ts';

describe('what the pointer rests on', () => {
  test('is nothing at first', () => {
    expect(createPointerStore().getState()).toEqual({ hovered: null, source: null });
  });

  test('is known with the panel it is in', () => {
    const pointer = createPointerStore();
    pointer.hover(3, 'map');
    expect(pointer.getState()).toEqual({ hovered: 3, source: 'map' });
  });

  test('is nobody’s once it is left', () => {
    const pointer = createPointerStore();
    pointer.hover(3, 'map');
    pointer.hover(null, 'map');
    expect(pointer.getState()).toEqual({ hovered: null, source: null });
  });

  test('wakes nobody while it stays the same', () => {
    const pointer = createPointerStore();
    pointer.hover(3, 'map');
    let woken = 0;
    pointer.subscribe(() => woken++);
    pointer.hover(3, 'map');
    expect(woken).toBe(0);
  });

  test('belongs to the panel that was entered last', () => {
    const pointer = createPointerStore();
    pointer.hover(3, 'map');
    pointer.hover(3, 'list');
    expect(pointer.getState().source).toBe('list');
  });
});
