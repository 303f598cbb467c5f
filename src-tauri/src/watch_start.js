// Only with --measure-start: says through the title when the page can be used.
(() => {
  const usable = () => document.querySelector('main button, main a[href], main input, [data-usable]') !== null;
  const look = () => {
    if (!usable()) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        document.title = 'schutzakte-ready';
      }),
    );
  };
  requestAnimationFrame(look);
})();
