// Runs before the first paint, so that a remembered theme does not flash. A classic script on purpose.
(() => {
  const kept = localStorage.getItem("waymark.theme");
  if (kept === "dark" || kept === "light") document.documentElement.dataset.theme = kept;
})();
