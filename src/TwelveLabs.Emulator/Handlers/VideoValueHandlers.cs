using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Returns the transcription, text and logos of a video over time, and its thumbnail.</summary>
internal sealed class VideoValueHandlers(EmulatorServices services)
{
    public void Register(HandlerTable table)
    {
        table.Add("Videos_GetTranscription", request => Values(request, Cue.Speech, needed: null));
        table.Add("Videos_GetTextInVideo", request => Values(request, Cue.WrittenText, needed: Cue.WrittenText));
        table.Add("Videos_GetLogos", request => Values(request, Cue.Logo, needed: Cue.Logo));
        table.Add("Videos_GetThumbnail", Thumbnail);
    }

    private EmulatorResponse Values(ApiRequest request, string kind, string? needed)
    {
        var (index, video) = Find(request);
        if (!index.HasMarengo)
        {
            throw Errors.EngineNotSupported(index.Id, kind == Cue.Speech ? "transcriptions" : kind);
        }

        if (needed is not null && !index.HasOption(needed))
        {
            throw Errors.SearchOptionNotSupported(needed, index.Id);
        }

        var start = request.Query.Number("start") ?? 0;
        var end = request.Query.Number("end") ?? double.PositiveInfinity;
        if (end < start)
        {
            throw Errors.ParameterInvalid("end", "it must not be before start.");
        }

        return EmulatorResponse.Ok(new JsonObject
        {
            ["id"] = video.Id,
            ["index_id"] = index.Id,
            ["data"] = Json.Array(VideoCues.Of(video, kind).Where(cue => cue.End > start && cue.Start < end).Select(cue => new JsonObject
            {
                ["start"] = cue.Start,
                ["end"] = cue.End,
                ["value"] = cue.Text,
            })),
        });
    }

    private EmulatorResponse Thumbnail(ApiRequest request)
    {
        var (index, video) = Find(request);
        if (!index.HasThumbnails)
        {
            throw Errors.EngineNotSupported(index.Id, "thumbnails", "the thumbnail add-on");
        }

        var time = request.Query.Number("time") ?? video.Duration / 2;
        if (time < 0 || time > video.Duration)
        {
            throw Errors.ParameterInvalid("time", string.Create(CultureInfo.InvariantCulture, $"it must lie within the video, from 0 to {video.Duration}."));
        }

        return EmulatorResponse.Ok(new JsonObject { ["thumbnail"] = MediaEndpoint.Thumbnail(services, video, time) });
    }

    private (IndexRecord Index, VideoRecord Video) Find(ApiRequest request) =>
        (request.Account.Index(request.Path("index-id")), request.Account.Video(request.Path("index-id"), request.Path("video-id"), services.Now));
}
