// The live line: says that something changed, and moves nothing. The page is whole without it.
(() => {
  const line = document.getElementById("live");
  if (!line || !line.dataset.stream || !("EventSource" in window)) return;
  let source;
  const show = (event) => {
    const count = Number.parseInt(event.data, 10);
    if (!(count > 0)) return;
    line.querySelector("[data-count]").textContent =
      `${count} ${count === 1 ? "change" : "changes"} since you opened this`;
    line.hidden = false;
  };
  // Browsers keep few connections to one site: pages that nobody looks at hold none.
  const rest = () => {
    if (source) source.close();
    source = undefined;
  };
  const listen = () => {
    if (source || document.hidden) return;
    source = new EventSource(line.dataset.stream);
    source.addEventListener("changes", show);
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  listen();
})();
