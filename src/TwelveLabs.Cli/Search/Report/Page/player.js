// The player holds one video at a time. A time to go to waits until the video is known.
const video = at("video");
let loaded = null;
let pending = null;

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

const toggle = () => { if (video.paused) video.play().catch(() => {}); else video.pause(); };

const watchPlayer = () => {
  video.addEventListener("loadedmetadata", () => { if (pending) { const { time, play } = pending; pending = null; seek(time, play); } });
  video.addEventListener("timeupdate", () => {
    if (loaded && loaded.duration > 0) Object.assign(loaded.playhead.style, { display: "block", left: (100 * video.currentTime) / loaded.duration + "%" });
  });
  video.addEventListener("error", () => { if (video.hasAttribute("src")) showAbsent("The file of this video cannot be played from here: " + loaded.name, loaded); });
  video.addEventListener("play", () => { at("toggle").textContent = "Pause"; });
  video.addEventListener("pause", () => { at("toggle").textContent = "Play"; });
};
