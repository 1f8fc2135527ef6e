// The videos with their timelines and hits.
const hits = [];
let order = [];

const tickStep = (duration) => [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200].find((step) => duration / step <= 6) ?? Math.ceil(duration / 6);

const writeTimeline = (group, item, own) => {
  const percent = (seconds) => (item.duration > 0 ? (100 * seconds) / item.duration : 0);
  const track = group.querySelector(".track");
  for (const hit of own) {
    const mark = paint(make("button", "mark"), share(hit.clip.score), 44);
    mark.type = "button";
    mark.tabIndex = -1;
    mark.title = range(hit.clip);
    mark.style.left = percent(hit.clip.start) + "%";
    mark.style.width = percent(hit.clip.end - hit.clip.start) + "%";
    mark.addEventListener("click", (event) => { event.stopPropagation(); choose(hit, true); });
    hit.mark = mark;
    track.append(mark);
  }
  track.addEventListener("click", (event) => {
    const box = track.getBoundingClientRect();
    if (load(item)) seek((item.duration * (event.clientX - box.left)) / box.width, true);
  });
  const ticks = group.querySelector(".ticks");
  const step = tickStep(item.duration);
  for (let time = 0; percent(time) < 97; time += step) {
    const tick = make("span", "", clock(time));
    tick.style.left = percent(time) + "%";
    ticks.append(tick);
  }
};

const writeHit = (hit, list) => {
  const { clip } = hit;
  const row = at("hit-template").content.firstElementChild.cloneNode(true);
  const button = row.querySelector("button");
  const picture = row.querySelector(".picture");
  if (clip.thumbnail) {
    picture.append(Object.assign(make("img"), { src: clip.thumbnail, alt: "" }));
  } else {
    picture.classList.add("drawn");
    picture.textContent = "no picture";
  }
  row.querySelector(".rank").textContent = "#" + clip.rank;
  row.querySelector(".time").textContent = range(clip);
  const score = row.querySelector(".score");
  score.append(clip.score === null ? make("i") : paint(make("i"), share(clip.score), 14));
  score.append(make("b", "", clip.score?.toFixed(1) ?? ""), make("span", "", clip.confidence ?? ""));
  const text = row.querySelector(".text");
  text.textContent = clip.text ?? "Found in the picture";
  text.classList.toggle("none", clip.text === null);
  button.addEventListener("click", () => choose(hit, true));
  button.addEventListener("focus", () => { if (current !== hit) choose(hit, false); });
  Object.assign(hit, { row, button });
  list.append(row);
};

const writeVideo = (item) => {
  const group = at("video-template").content.firstElementChild.cloneNode(true);
  group.querySelector("h2").textContent = item.title ?? item.name;
  group.querySelector(".about").textContent = [item.title ? item.name : "", clock(item.duration), count(item.clips.length, "hit", "hits")].filter(Boolean).join(" · ");
  const own = item.clips.map((clip) => ({ clip, item }));
  item.playhead = group.querySelector(".playhead");
  item.list = group.querySelector(".hits");
  item.own = own;
  writeTimeline(group, item, own);
  for (const hit of own) writeHit(hit, item.list);
  hits.push(...own);
  at("videos").append(group);
};

const arrange = (byTime) => {
  order = [];
  for (const item of data.videos) {
    const sorted = [...item.own].sort((a, b) => (byTime ? a.clip.start - b.clip.start : a.clip.rank - b.clip.rank));
    item.list.append(...sorted.map((hit) => hit.row));
    order.push(...sorted);
  }
};
