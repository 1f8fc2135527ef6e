using System.Text.Json;
using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.Text;
using TwelveLabs.Emulator.Validation;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Lists, gets, updates and deletes the indexed videos of an index.</summary>
internal sealed class VideoHandlers(EmulatorServices services)
{
    public void Register(HandlerTable table)
    {
        table.Add("Videos_List", List);
        table.Add("Videos_Get", Get);
        table.Add("Videos_Update", Update);
        table.Add("Videos_Delete", Delete);
    }

    private EmulatorResponse List(ApiRequest request)
    {
        var index = request.Account.Index(request.Path("index-id"));
        var named = request.Operation.QueryParameters.Where(parameter => !parameter.Free).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        var free = request.Query.Where(member => !named.Contains(member.Key)).ToList();
        var found = request.Account.ReadyVideos(index.Id, services.Now)
            .Where(video => Matches(request.Query, video) && free.All(member => MetadataMatch.Holds(video.UserMetadata[member.Key], member.Value)));
        return Lists.Page(request, found, video => video.Id, video => video.CreatedAt, video => video.UpdatedAt, video => VideoView.Of(services, video, index), videos => videos.Sum(video => video.Duration));
    }

    private static bool Matches(JsonObject query, VideoRecord video) =>
        (query.Text("_id") is not { } id || video.Id == id)
        && (query.Text("filename") is not { } name || video.Source.FileName == name)
        && Filters.Matches(query["size"], video.Source.Size)
        && Filters.Matches(query["width"], video.Source.Facts.Width)
        && Filters.Matches(query["height"], video.Source.Facts.Height)
        && Filters.Matches(query["duration"], video.Duration)
        && Filters.Matches(query["fps"], video.Source.Facts.Fps)
        && Filters.Matches(query["created_at"], video.CreatedAt)
        && (query["updated_at"] is null || (video.ChangedAt is { } changedAt && Filters.Matches(query["updated_at"], changedAt)))
        && Filters.Matches(query["indexed_at"], video.IndexedAt);

    private EmulatorResponse Get(ApiRequest request)
    {
        var (index, video) = Find(request);
        var view = VideoView.Of(services, video, index);
        if (request.Query.Flag("embed"))
        {
            if (!index.Embeds)
            {
                throw Errors.EngineNotSupported(index.Id, "embeddings", "a Marengo engine of version 2.6 or later");
            }

            view["embedding"] = new JsonObject
            {
                ["engine_name"] = Vectors.EngineName,
                ["video_embedding"] = new JsonObject { ["segments"] = Vectors.OfVideo(video.Source, 0, video.Duration, 6, ["clip"]) },
            };
        }

        return EmulatorResponse.Ok(view);
    }

    private EmulatorResponse Update(ApiRequest request)
    {
        var (_, video) = Find(request);
        var metadata = request.Body["metadata"] as JsonObject;
        video.Title = request.Body.Text("video_title") ?? video.Title;
        foreach (var (key, value) in metadata ?? [])
        {
            Set(video.UserMetadata, key, value);
        }

        video.ChangedAt = services.Now;
        request.Account.Changed(video);
        return EmulatorResponse.NoContent;
    }

    private static void Set(JsonObject metadata, string key, JsonNode? value)
    {
        if (value is null || value.GetValueKind() == JsonValueKind.Null)
        {
            metadata.Remove(key);
        }
        else
        {
            metadata[key] = value is JsonValue ? value.DeepClone() : value.ToJsonString();
        }
    }

    private EmulatorResponse Delete(ApiRequest request)
    {
        request.Account.Remove(Find(request).Video);
        return EmulatorResponse.NoContent;
    }

    private (IndexRecord Index, VideoRecord Video) Find(ApiRequest request) =>
        (request.Account.Index(request.Path("index-id")), request.Account.Video(request.Path("index-id"), request.Path("video-id"), services.Now));
}
