// The month slider says its month while it is moved, and can play the years one after another. The page works without.
(() => {
  const slider = document.getElementById("month");
  const shown = document.getElementById("month-shown");
  if (!slider || !shown || slider.dataset.ready) {
    return;
  }
  slider.dataset.ready = "yes";
  const words = (month) =>
    new Intl.DateTimeFormat(slider.dataset.lang, { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)));
  slider.addEventListener("input", () => {
    shown.textContent = words(Number(slider.value));
    slider.setAttribute("aria-valuetext", shown.textContent);
  });
})();
