const writeHeader = () => {
  at("context").textContent = "Index " + data.index + " · " + data.sources.join(", ").replaceAll("_", " ");
  const image = data.image !== null && data.image.startsWith("data:");
  at("query").textContent = data.query !== null ? "“" + data.query + "”" : image ? "By image" : data.image;
  if (image) Object.assign(at("query-image"), { src: data.image, hidden: false });
  const total = data.videos.reduce((sum, item) => sum + item.clips.length, 0);
  at("summary").textContent = total === 0 ? "Nothing was found." : count(total, "hit", "hits") + " in " + count(data.videos.length, "video", "videos");
  document.title = (data.query ?? "By image") + " – search of " + data.index;
  at("made").textContent = "Made with twelvelabs search on " + new Date(data.made).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" }) + ".";
};

const start = () => {
  writeHeader();
  writeLegend();
  data.videos.forEach(writeVideo);
  arrange(false);
  watchPlayer();
  at("toggle").addEventListener("click", toggle);
  at("previous").addEventListener("click", () => move(-1));
  at("next").addEventListener("click", () => move(1));
  at("keys").addEventListener("click", () => at("help").showModal());
  at("order").addEventListener("change", (event) => { arrange(event.target.value === "time"); showPlace(); });
  document.addEventListener("keydown", onKey);
  if (hits.length === 0) {
    document.querySelector(".player").hidden = true;
    document.querySelector(".bar").hidden = true;
  } else {
    const wanted = /^#hit-(\d+)$/.exec(location.hash)?.[1];
    choose(hits.find((hit) => String(hit.clip.rank) === wanted) ?? order[0], false);
  }
};

start();
