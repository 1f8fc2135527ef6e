const onKey = (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || at("help").open || !at("single-keys").checked) {
    return;
  }
  // Inputs, the other buttons and the player's own controls keep their keys.
  const own = event.target.closest?.("input, a, video, button:not(.hit)");
  const act = {
    j: () => move(1),
    k: () => move(-1),
    "?": () => at("help").showModal(),
    ...(own ? {} : { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: () => choose(current, true), " ": toggle }),
  }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
};
