// The live line: says that something changed, and moves nothing. The page is whole without it.
(() => {
  const line = document.getElementById("live");
  if (!line || !line.dataset.stream || !("EventSource" in window)) return;
  const source = new EventSource(line.dataset.stream);
  source.addEventListener("changes", (event) => {
    const count = Number.parseInt(event.data, 10);
    if (!(count > 0)) return;
    line.querySelector("[data-count]").textContent =
      `${count} ${count === 1 ? "change" : "changes"} since you opened this`;
    line.hidden = false;
  });
  addEventListener("pagehide", () => source.close());
})();
