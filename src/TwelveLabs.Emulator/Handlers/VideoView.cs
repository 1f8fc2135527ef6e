using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Creates the JSON of videos and their streams for responses.</summary>
internal static class VideoView
{
    public static JsonObject Of(EmulatorServices services, VideoRecord video, IndexRecord index) => new JsonObject
    {
        ["_id"] = video.Id,
        ["metadata"] = Metadata(video, index),
        ["source"] = new JsonObject { ["type"] = video.Source.Type, ["name"] = video.Source.FileName }.With("url", video.Source.Url),
        ["created_at"] = Json.Time(video.CreatedAt),
        ["updated_at"] = Json.Time(video.UpdatedAt),
        ["indexed_at"] = Json.Time(video.IndexedAt),
    }.With("hls", Hls(services, video));

    public static JsonObject? Hls(EmulatorServices services, VideoRecord video) => !video.Streams ? null : new JsonObject
    {
        ["video_url"] = MediaEndpoint.Playlist(services, video),
        ["thumbnail_urls"] = new JsonArray(MediaEndpoint.Thumbnail(services, video, video.Duration / 2)),
        ["status"] = video.IsReady(services.Now) ? "COMPLETE" : "PROCESSING",
        ["updated_at"] = Json.Time(video.IsReady(services.Now) ? video.IndexedAt : video.CreatedAt),
    };

    // Users' keys come first, so that they cannot override the system's own.
    private static JsonObject Metadata(VideoRecord video, IndexRecord index)
    {
        var metadata = (JsonObject)video.UserMetadata.DeepClone();
        metadata["filename"] = video.Source.FileName;
        metadata["duration"] = video.Duration;
        metadata["fps"] = video.Source.Facts.Fps;
        metadata["width"] = video.Source.Facts.Width;
        metadata["height"] = video.Source.Facts.Height;
        metadata["size"] = video.Source.Size;
        metadata["engine_ids"] = Json.Array(index.Engines.Select(engine => engine.Name));
        return metadata.With("video_title", video.Title);
    }
}
