using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.Searching;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Handles the three search operations and their pages.</summary>
internal sealed class SearchHandlers(EmulatorServices services)
{
    private readonly SearchEngine _engine = new(services.Cues);

    public void Register(HandlerTable table)
    {
        table.Add("Search_Query", Query);
        table.Add("Search_QueryLegacyText", Text);
        table.Add("Search_QueryCombined", request => Combined(request, request.Body["query"]!.AsObject()));
        foreach (var page in new[] { "Search_GetPage", "Search_GetLegacyTextPage", "Search_GetCombinedPage" })
        {
            table.Add(page, Page);
        }
    }

    private EmulatorResponse Query(ApiRequest request)
    {
        if (request.Body.Text("query_text") is { } text)
        {
            return TextQuery(request, text, "query_text");
        }

        if (request.Body.Text("query_media_url") is { } url)
        {
            UrlFetcher.Parse(url, "query_media_url");
        }

        var identity = request.Body.Text("query_media_url") ?? request.File("query_media_file")!.Sha256;
        if (request.File("query_media_file") is { Length: 0 } && request.Body.Text("query_media_url") is null)
        {
            throw Errors.BadVideo("image_file_broken", "The image file is broken: it is empty.");
        }

        var (index, plan) = Plan(request);
        if (!plan.Options.Any(option => option is "visual" or "logo"))
        {
            throw Errors.SearchOptionCombination("An image finds neither spoken nor written words: search_options needs visual or logo.");
        }

        return Answer(request, index, plan, SearchEngine.FindImage(plan, identity));
    }

    private EmulatorResponse Text(ApiRequest request) => request.Body["query"] is JsonObject combined
        ? Combined(request, combined)
        : TextQuery(request, request.Body.Text("query")!, "query");

    private EmulatorResponse TextQuery(ApiRequest request, string text, string parameter)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw Errors.ParameterInvalid(parameter, "it must not be empty.");
        }

        var (index, plan) = Plan(request);
        return Answer(request, index, plan, _engine.Find(plan, text));
    }

    private EmulatorResponse Combined(ApiRequest request, JsonObject query)
    {
        if (request.Body.Text("group_by") == "video")
        {
            throw Errors.ParameterInvalid("group_by", "a combined query cannot be grouped.");
        }

        var (index, plan) = Plan(request);
        var combined = new CombinedSearch(_engine, options => CheckOptions(index, options));
        return Answer(request, index, plan, combined.Find(plan, query));
    }

    private EmulatorResponse Answer(ApiRequest request, IndexRecord index, SearchPlan plan, List<SearchResult> results)
    {
        var confidence = new Confidence(request.Body.Number("adjust_confidence_level") ?? 0.5);
        var threshold = request.Body.Text("threshold") ?? "low";
        var passed = results.Where(result => confidence.Passes(result.Score, threshold));
        var byVideo = request.Body.Text("group_by") == "video";
        var byCount = request.Body.Text("sort_option") == "clip_count";
        if (byCount && !byVideo)
        {
            throw Errors.ParameterInvalid("sort_option", "clip_count needs group_by=video.");
        }

        var view = new SearchResultView(services, plan.Videos, confidence, index.HasThumbnails);
        var found = passed.ToList();
        var items = byVideo ? view.ByVideo(found, byCount) : view.Clips(found);
        var frame = new JsonObject
        {
            ["search_pool"] = new JsonObject
            {
                ["total_count"] = plan.Videos.Count,
                ["total_duration"] = Json.Seconds(plan.Videos.Values.Sum(video => video.Duration)),
                ["index_id"] = index.Id,
            },
        };
        var limit = Lists.Limit(request.Body);
        return EmulatorResponse.Ok(ResultSet.Create(request.Account, "search", items, limit, Pools.OfIndex(request.Account, index.Id, services.Now), frame, services.Now, byVideo ? found.Count : null).Page(0));
    }

    private (IndexRecord Index, SearchPlan Plan) Plan(ApiRequest request)
    {
        var body = request.Body;
        var index = request.Account.Index(body.Text("index_id")!);
        var options = body.Texts("search_options");
        if (!index.HasMarengo)
        {
            throw Errors.NotSupportedForSearch(index.Id);
        }

        CheckOptions(index, options);
        var videos = request.Account.ReadyVideos(index.Id, services.Now)
            .Where(video => VideoFilter.Holds(body["filter"] as JsonObject, video))
            .ToDictionary(video => video.Id, StringComparer.Ordinal);
        return (index, new SearchPlan(index.Id, videos, options, body.Text("conversation_option") == "exact_match", body.Text("operator") == "and"));
    }

    private static void CheckOptions(IndexRecord index, IReadOnlyList<string> options)
    {
        if (options.Count == 0)
        {
            throw Errors.ParameterInvalid("search_options", "at least one option is needed.");
        }

        if (options.FirstOrDefault(option => !index.SearchOptions.Contains(option)) is { } wrong)
        {
            throw Errors.SearchOptionNotSupported(wrong, index.Id);
        }
    }

    private EmulatorResponse Page(ApiRequest request) =>
        EmulatorResponse.Ok(ResultSet.Page(request.Account, "search", request.Path("page-token"), result => Pools.Current(request.Account, result.Pool, services.Now), services.Now));
}
