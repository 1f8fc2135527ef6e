using System.Text.RegularExpressions;
using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

/// <summary>Differences in the queries of lists.</summary>
internal static partial class FilterDifferences
{
    private static readonly string[] TimeNames = ["createdAt", "updatedAt", "indexedAt", "estimatedTime"];

    public static void SpreadMetadata(Step step)
    {
        foreach (var request in step.Requests)
        {
            if (Listed(step)?["metadata"] is not JObject metadata)
            {
                continue;
            }

            request.RemoveFields((name, _) => name == "metadata");
            foreach (var member in metadata)
            {
                request.Query().Add(new JArray(member.Key, Wire.Text(member.Value!)));
            }
        }
    }

    public static void SendTimes(Step step)
    {
        foreach (var request in step.Requests)
        {
            foreach (var (name, value) in TimeNames.SelectMany(name => Fields(name, Listed(step)?[name])))
            {
                if (!request.Query().Any(pair => (string?)pair[0] == name))
                {
                    request.Query().Add(new JArray(name, value));
                }
            }
        }
    }

    public static void NameTimes(Step step)
    {
        foreach (var pair in step.Requests.SelectMany(request => request.Query()))
        {
            if (TimeNames.Contains(((string)pair[0]!).Split('[')[0], StringComparer.Ordinal))
            {
                pair[0] = Calls.WireName.Of((string)pair[0]!);
            }
        }
    }

    public static void WriteTimes(Step step)
    {
        foreach (var pair in step.Requests.SelectMany(request => request.Query()))
        {
            if (!TimeField().IsMatch((string)pair[0]!) || WholeTime().IsMatch((string)pair[1]!))
            {
                continue;
            }

            var time = DateTimeOffset.Parse((string)pair[1]!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
            pair[1] = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        }
    }

    public static void NamePageOne(Step step)
    {
        foreach (var request in step.Requests.Where(_ => step.Call.EndsWith(".listPagination", StringComparison.Ordinal)))
        {
            if (!request.Query().Any(pair => (string?)pair[0] == "page"))
            {
                request.Query().Add(new JArray("page", "1"));
            }
        }
    }

    /// <summary>The arguments of a list, also for its further pages.</summary>
    private static JObject? Listed(Step step)
    {
        var listing = step.Call == "result.next" ? step.First : step;
        return listing.Call.Split('.')[^1] is "list" or "listPagination" ? listing.NamedArguments().FirstOrDefault() : null;
    }

    private static IEnumerable<(string Name, string Value)> Fields(string name, JToken? value) => Calls.Named.Given(value) switch
    {
        null => [],
        JObject range => range.Properties().Select(bound => ($"{name}[{bound.Name}]", Wire.Text(Calls.Named.Given(bound.Value)!))),
        var exact => [(name, Wire.Text(exact))],
    };

    [GeneratedRegex(@"^(created_at|updated_at|indexed_at|estimated_time|started_at|ended_at)(\[.*\])?$")]
    private static partial Regex TimeField();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex WholeTime();
}
