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

const writeLegend = () => {
  if (scores.length === 0) {
    return;
  }
  const steps = make("span", "steps");
  for (const part of most > least ? [0, 0.25, 0.5, 0.75, 1] : [1]) steps.append(paint(make("i"), part, 20));
  at("legend").append(...(most > least ? ["Score " + least.toFixed(0), steps, most.toFixed(0)] : ["Score", steps, most.toFixed(0)]));
};
