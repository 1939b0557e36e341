// Runs in the page before its own scripts. `measured.drawn(parts)`: when all parts were there and painted, in milliseconds from the
// beginning of the navigation. `measured.begin()` and `measured.end()`: how long each frame took that was drawn between them.
globalThis.measured = (() => {
  let frames = [];
  let isWatching = false;
  const watch = (last) => (now) => {
    frames.push(now - last);
    if (isWatching) requestAnimationFrame(watch(now));
  };
  return {
    drawn: (parts) =>
      new Promise((resolve) => {
        const look = () => {
          if (!parts.every((part) => document.querySelector(part) !== null)) return requestAnimationFrame(look);
          return requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        };
        look();
      }),
    begin: () => {
      frames = [];
      isWatching = true;
      requestAnimationFrame(watch(performance.now()));
    },
    end: () => {
      isWatching = false;
      return frames;
    },
  };
})();
