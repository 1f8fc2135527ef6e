using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

/// <summary>Calls that the vendor's SDK sends, and ours refuses because the facts do.</summary>
internal static class RefusalDifferences
{
    private static readonly (string File, string Url)[] Pairs =
    [
        ("file", "url"), ("transcriptionFile", "transcriptionUrl"), ("imageFile", "imageUrl"), ("audioFile", "audioUrl"),
        ("queryMediaFile", "queryMediaUrl"),
    ];

    private static readonly Dictionary<string, Limit> Limits = new(StringComparer.Ordinal)
    {
        ["page"] = new(1),
        ["pageLimit"] = new(0, 50),
        ["temperature"] = new(0, 1),
        ["adjustConfidenceLevel"] = new(0, 1),
        ["clipLength"] = new(2, 10),
        ["startOffsetSec"] = new(0),
        ["audioStartOffsetSec"] = new(0),
        ["start"] = new(0),
        ["end"] = new(0),
    };

    public static void TextAndMedia(Step step) =>
        RefuseIf(step, named => named.IsGiven("queryText") && (named.IsGiven("queryMediaFile") || named.IsGiven("queryMediaUrl")));

    public static void FileAndUrl(Step step) =>
        RefuseIf(step, named => Pairs.Any(pair => named.IsGiven(pair.File) && named.IsGiven(pair.Url)));

    public static void EmptyFile(Step step) =>
        RefuseIf(step, named => Pairs.Any(pair => named[pair.File] is JObject file && (string?)file["$file"] == "empty.mp4"));

    public static void BeyondLimits(Step step)
    {
        RefuseIf(step, named => Limits.Any(limit => limit.Value.IsBeyond(named[limit.Key])));
        switch (step.Call)
        {
            case "search.query":
                RefuseIf(step, named => named.IsGiven("indexId") && !named.IsGiven("query") && IsEmpty(named["options"]));
                break;
            case "index.create":
                RefuseIf(step, named => IsEmpty(named["engines"]) || IsBlank(named["name"]));
                break;
            case "generate.gist" or "result.generateGist" when step.Args.Any(argument => argument is JArray { Count: 0 }):
            case "generate.text" or "generate.summarize" or "result.generateText" or "result.generateSummarize"
                when Limits["temperature"].IsBeyond(step.Args.LastOrDefault()):
            case "generate.text" when IsBlank(step.Args.ElementAtOrDefault(1)):
            case "index.update" when IsBlank(step.Args.ElementAtOrDefault(1)):
            case "index.video.thumbnail" or "result.thumbnail" when Limits["start"].IsBeyond(step.Args.LastOrDefault()):
                step.Refuse();
                break;
            case "generate.textStream":
                RefuseIf(step, named => IsBlank(named["prompt"]));
                break;
        }
    }

    private static void RefuseIf(Step step, Func<JObject, bool> unfit)
    {
        if (step.Exchanges.Count > 0 && step.NamedArguments().Any(unfit))
        {
            step.Refuse();
        }
    }

    private static bool IsEmpty(JToken? list) => list is null or JArray { Count: 0 };

    private static bool IsBlank(JToken? text) => text is { Type: JTokenType.String } && string.IsNullOrWhiteSpace((string?)text);

    private sealed record Limit(double Least, double Most = double.MaxValue)
    {
        public bool IsBeyond(JToken? value) =>
            value is { Type: JTokenType.Integer or JTokenType.Float } && ((double)value < Least || (double)value > Most);
    }
}
