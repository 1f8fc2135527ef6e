// Makes an index on the emulator, and indexes each video with the transcript beside it.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

const [base, index, ...videos] = process.argv.slice(2);

const post = async (path, body, type) => {
  const response = await fetch(base + path, { method: "POST", headers: { "x-api-key": process.env.TWELVE_LABS_API_KEY, ...type }, body });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
};

const engines = [{ engine_name: "marengo2.6", engine_options: ["visual", "conversation"] }];
const { _id: id } = await post("/indexes", JSON.stringify({ index_name: index, engines }), { "content-type": "application/json" });
for (const file of videos) {
  const form = new FormData();
  form.set("index_id", id);
  form.set("video_file", new Blob([await readFile(file)]), basename(file));
  form.set("transcription_file", new Blob([await readFile(file.replace(/\.mp4$/, ".srt"))]), "transcript.srt");
  form.set("provide_transcription", "true");
  await post("/tasks", form);
}
