// @ts-check
/**
 * Runs inside a measured page before its own scripts, so it may name nothing of this file.
 *
 * @param {string[]} selectors the page can be used once each of them finds an element
 */
export function watchPage(selectors) {
  /** @type {Watch} */
  const watch = {
    commits: 0,
    longTasks: [],
    usableAt: null,
    frames: {},
    frame: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve());
          port1.start();
          port2.postMessage(null);
        });
      }),
  };
  window.bench = watch;

  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => {
        watch.commits += 1;
      },
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
      onScheduleFiberRoot: () => {},
    },
  });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watch.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  for (const name of ['pointermove', 'wheel', 'click', 'input']) {
    const times = (watch.frames[name] = /** @type {number[]} */ ([]));
    const note = () => {
      const start = performance.now();
      void watch.frame().then(() => times.push(performance.now() - start));
    };
    window.addEventListener(name, note, { capture: true, passive: true });
  }

  function look() {
    if (!selectors.every((selector) => document.querySelector(selector))) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        watch.usableAt = performance.now();
      }),
    );
  }
  look();
}
