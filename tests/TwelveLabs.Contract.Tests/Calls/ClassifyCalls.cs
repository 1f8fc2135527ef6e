using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

#pragma warning disable CS0618, TL0001 // The vendor has deprecated classification; its SDK has it all the same.
internal static class ClassifyCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["classify.videos"] = c => Videos(c, c.Named(0)),
        ["classify.index"] = c => Index(c, c.Named(0)),
        ["classify.byPageToken"] = c => Of(c.Client.Classify.GetPageAsync(c.Text(0), c.Options(1), c.Cancel)),
    };

    private static Task<object?> Videos(Invocation c, Named a)
    {
        var request = new ClassifyVideosRequest
        {
            VideoIds = a.List<string>("videoIds") ?? [],
            Options = a.List<EngineOption>("options") ?? [],
            Classes = Classes(c, a),
            ConversationOption = a.Value<ConversationOption>("conversationOption"),
            PageSize = a.Value<int>("pageLimit"),
            IncludeClips = a.Value<bool>("includeClips"),
            Threshold = Threshold(a),
            ShowDetailedScore = a.Value<bool>("showDetailedScore"),
        };
        return c.GoesOn
            ? c.Pages(c.Client.Classify.ClassifyVideosAllAsync(request, c.Options(1), c.Cancel))
            : Of(c.Client.Classify.ClassifyVideosAsync(request, c.Options(1), c.Cancel));
    }

    private static Task<object?> Index(Invocation c, Named a)
    {
        var request = new ClassifyIndexRequest
        {
            IndexId = a.Required("indexId"),
            Options = a.List<EngineOption>("options") ?? [],
            Classes = Classes(c, a),
            ConversationOption = a.Value<ConversationOption>("conversationOption"),
            PageSize = a.Value<int>("pageLimit"),
            IncludeClips = a.Value<bool>("includeClips"),
            Threshold = Threshold(a),
            ShowDetailedScore = a.Value<bool>("showDetailedScore"),
        };
        return c.GoesOn
            ? c.Pages(c.Client.Classify.ClassifyIndexAllAsync(request, c.Options(1), c.Cancel))
            : Of(c.Client.Classify.ClassifyIndexAsync(request, c.Options(1), c.Cancel));
    }

    private static List<ClassifyClass> Classes(Invocation call, Named a) => a.Objects("classes").Select(call.Keep).Select(item => new ClassifyClass
    {
        Name = item.Required("name"),
        Prompts = item.List<string>("prompts") ?? [],
        Options = item.List<EngineOption>("options"),
        ConversationOption = item.Value<ConversationOption>("conversationOption"),
    }).ToList();

    /// <summary>The vendor's type lets any member through and takes each in either spelling.</summary>
    private static ClassifyThreshold? Threshold(Named a) =>
        a.Object<JObject>("threshold") is { } given ? WireName.OfAll(given).ToObject<ClassifyThreshold>() : null;
}
