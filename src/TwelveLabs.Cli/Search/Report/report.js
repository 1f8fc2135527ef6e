"use strict";
(() => {
  // Every text of the data comes from elsewhere: it is set as text, and never read as HTML.
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = (id) => document.getElementById(id);
  const video = at("video");
  const hits = [];
  let order = [];
  let current = null;
  let loaded = null;
  let pending = null;

  const clock = (seconds) => {
    const whole = Math.max(0, Math.floor(seconds));
    const two = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    return (hours ? hours + ":" + two(Math.floor(whole / 60) % 60) : Math.floor(whole / 60)) + ":" + two(whole % 60);
  };
  const range = (clip) => clock(clip.start) + " – " + clock(clip.end);
  const count = (number, one, many) => number + " " + (number === 1 ? one : many);
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  // A score is shown by height and by color, from the lowest of the page to the highest.
  const scores = data.videos.flatMap((item) => item.clips.map((clip) => clip.score)).filter((score) => score !== null);
  const least = Math.min(...scores);
  const most = Math.max(...scores);
  const share = (score) => (score === null ? 0 : most > least ? (score - least) / (most - least) : 1);
  const paint = (element, part, height) => {
    element.style.height = Math.round(height * (0.3 + 0.7 * part)) + "px";
    element.style.backgroundColor = "color-mix(in oklab, var(--high) " + Math.round(part * 100) + "%, var(--low))";
    return element;
  };

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

  const writeLegend = () => {
    if (scores.length === 0) {
      return;
    }
    const steps = make("span", "steps");
    for (const part of most > least ? [0, 0.25, 0.5, 0.75, 1] : [1]) steps.append(paint(make("i"), part, 20));
    at("legend").append(...(most > least ? ["Score " + least.toFixed(0), steps, most.toFixed(0)] : ["Score", steps, most.toFixed(0)]));
  };

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

  const showAbsent = (text, item) => {
    video.hidden = true;
    at("absent").hidden = false;
    at("absent-text").textContent = text;
    const link = at("stream");
    link.hidden = !item?.stream;
    if (item?.stream && /^https?:/i.test(item.stream)) link.href = item.stream;
    else link.hidden = true;
    at("toggle").disabled = true;
  };

  const load = (item) => {
    if (loaded !== item) {
      if (loaded) loaded.playhead.style.display = "none";
      loaded = item;
      pending = null;
      video.pause();
      if (!item.source) {
        video.removeAttribute("src");
        showAbsent("This video is not beside this page. Make the page with --videos to play it here.", item);
      } else {
        at("absent").hidden = true;
        video.hidden = false;
        at("toggle").disabled = false;
        video.src = item.source;
      }
    }
    return item.source !== null && !video.hidden;
  };

  const seek = (time, play) => {
    if (video.readyState === 0) {
      pending = { time, play };
      return;
    }
    video.currentTime = time;
    if (play) video.play().catch(() => {});
  };

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
  const toggle = () => { if (video.paused) video.play().catch(() => {}); else video.pause(); };

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || at("help").open || !at("single-keys").checked) {
      return;
    }
    // Inputs, the other buttons and the player's own controls keep their keys.
    const own = event.target.closest("input, a, video, button:not(.hit)") !== null;
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

  const start = () => {
    writeHeader();
    writeLegend();
    data.videos.forEach(writeVideo);
    arrange(false);
    video.addEventListener("loadedmetadata", () => { if (pending) { const { time, play } = pending; pending = null; seek(time, play); } });
    video.addEventListener("timeupdate", () => {
      if (loaded && loaded.duration > 0) Object.assign(loaded.playhead.style, { display: "block", left: (100 * video.currentTime) / loaded.duration + "%" });
    });
    video.addEventListener("error", () => { if (video.hasAttribute("src")) showAbsent("The file of this video cannot be played from here: " + loaded.name, loaded); });
    video.addEventListener("play", () => { at("toggle").textContent = "Pause"; });
    video.addEventListener("pause", () => { at("toggle").textContent = "Play"; });
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
})();
