// The live line: says that something changed, and moves nothing. The page is whole without it.
(() => {
  const line = document.getElementById("live");
  if (!line || !line.dataset.stream || !("EventSource" in window)) return;
  // A page that is left at once opens no stream only to break it; the stream's address carries the
  // position that the page is of, so nothing is lost by listening later.
  const settleMilliseconds = 5000;
  let source;
  let settling;
  const show = (event) => {
    const count = Number.parseInt(event.data, 10);
    if (!(count > 0)) return;
    line.querySelector("[data-count]").textContent =
      `${count} ${count === 1 ? "change" : "changes"} since you opened this`;
    line.hidden = false;
  };
  // Browsers keep few connections to one site: pages that nobody looks at hold none.
  const rest = () => {
    clearTimeout(settling);
    if (source) source.close();
    source = undefined;
  };
  const listen = () => {
    source = new EventSource(line.dataset.stream);
    source.addEventListener("changes", show);
  };
  const settle = () => {
    rest();
    if (!document.hidden) settling = setTimeout(listen, settleMilliseconds);
  };
  document.addEventListener("visibilitychange", settle);
  addEventListener("pagehide", rest);
  addEventListener("pageshow", settle);
})();
