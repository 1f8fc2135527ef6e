using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.Searching;
using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.Validation;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Handles classification: searches videos for the prompts of each class.</summary>
internal sealed class ClassifyHandlers(EmulatorServices services)
{
    private const int MostPrompts = 100;
    private const string JsonType = "application/json";
    private const double LongestTogether = 10 * 3600;
    private readonly SearchEngine _engine = new(services.Cues);

    public void Register(HandlerTable table)
    {
        table.Add("Classify_ClassifyVideos", Videos);
        table.Add("Classify_ClassifyIndex", Index);
        table.Add("Classify_GetPage", Page);
    }

    private EmulatorResponse Videos(ApiRequest request)
    {
        var ids = request.Body.Texts("video_ids");
        if (ids.Count == 0)
        {
            throw Errors.ParameterInvalid("video_ids", "at least one video is needed.");
        }

        var videos = ids.Distinct(StringComparer.Ordinal).Select(id => request.Account.Video(id, services.Now)).ToList();
        return Answer(request, videos, Pools.OfVideos(videos.Select(video => video.Id)));
    }

    private EmulatorResponse Index(ApiRequest request)
    {
        var index = request.Account.Index(request.Body.Text("index_id")!);
        return Answer(request, [.. request.Account.ReadyVideos(index.Id, services.Now)], Pools.OfIndex(request.Account, index.Id, services.Now));
    }

    private EmulatorResponse Answer(ApiRequest request, List<VideoRecord> videos, string pool)
    {
        var classes = request.Body["classes"]!.AsArray().Select(node => node!.AsObject()).ToList();
        var options = request.Body.Texts("options");
        if (options.Count == 0)
        {
            throw Errors.ParameterInvalid("options", "at least one option is needed.");
        }

        if (classes.Sum(one => one.Texts("prompts").Count) is 0 or > MostPrompts)
        {
            throw Errors.ParameterInvalid("classes", $"all classes together must have from 1 to {MostPrompts} prompts.");
        }

        if (videos.Sum(video => video.Duration) > LongestTogether)
        {
            throw Errors.ParameterInvalid("video_ids", "the videos together may last ten hours.");
        }

        foreach (var index in videos.Select(video => request.Account.Index(video.IndexId)).Distinct())
        {
            CheckOptions(index, options.Concat(classes.SelectMany(one => one.Texts("options"))));
        }

        var settings = Settings(request);
        var classifier = new Classifier(_engine, (video, time) => request.Account.Index(video.IndexId).HasThumbnails ? MediaEndpoint.Thumbnail(services, video, time) : null);
        var items = videos
            .Select(video => (Video: video, Classes: Json.Array(classes.Select(one => classifier.Classify(video, one, settings)).OfType<ClassifiedClass>().OrderByDescending(one => one.Score).Select(one => one.View))))
            .Where(result => result.Classes.Count > 0)
            .Select(result => new JsonObject { ["video_id"] = result.Video.Id, ["classes"] = result.Classes })
            .ToList();
        return EmulatorResponse.Ok(ResultSet.Create(request.Account, "classify", items, Lists.Limit(request.Body), pool, null, services.Now).Page(0));
    }

    private static void CheckOptions(IndexRecord index, IEnumerable<string> options)
    {
        if (!index.HasMarengo)
        {
            throw new ApiException(400, "content_classification_not_supported", $"The index {index.Id} cannot be used for classification: it was made without a Marengo engine.");
        }

        if (options.FirstOrDefault(option => !index.SearchOptions.Contains(option)) is { } wrong)
        {
            throw Errors.SearchOptionNotSupported(wrong, index.Id);
        }
    }

    private static ClassifySettings Settings(ApiRequest request)
    {
        var body = request.Body;
        var threshold = body["threshold"] as JsonObject ?? Defaults.Of(request.Operation.Bodies[JsonType].Properties["threshold"]);
        return new ClassifySettings(
            body.Texts("options"),
            body.Text("conversation_option") == "exact_match",
            threshold.Number("min_video_score")!.Value,
            threshold.Number("min_clip_score")!.Value,
            threshold.Number("min_duration_ratio")!.Value,
            body.Flag("include_clips"),
            body.Flag("show_detailed_score"));
    }

    private EmulatorResponse Page(ApiRequest request) =>
        EmulatorResponse.Ok(ResultSet.Page(request.Account, "classify", request.Path("page-token"), result => Pools.Current(request.Account, result.Pool, services.Now), services.Now));
}
