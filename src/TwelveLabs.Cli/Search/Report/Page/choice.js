// The hit that is chosen, in the list, on its timeline and in the player.
let current = null;

const showPlace = () => {
  const place = order.indexOf(current);
  at("previous").disabled = place === 0;
  at("next").disabled = place === order.length - 1;
};

const choose = (hit, play) => {
  if (!hit) {
    return;
  }
  for (const element of current ? [current.button, current.mark] : []) element.removeAttribute("aria-current");
  current = hit;
  for (const element of [hit.button, hit.mark]) element.setAttribute("aria-current", "true");
  at("where").textContent = (hit.item.title ?? hit.item.name) + ", " + range(hit.clip);
  at("words").textContent = hit.clip.text ?? "Found in the picture";
  showPlace();
  history.replaceState(null, "", "#hit-" + hit.clip.rank);
  if (load(hit.item)) seek(hit.clip.start, play);
};

const move = (step) => {
  const next = order[order.indexOf(current) + step];
  if (next) {
    choose(next, !video.paused);
    next.button.focus({ preventScroll: true });
    next.button.scrollIntoView({ block: "nearest" });
  }
};
