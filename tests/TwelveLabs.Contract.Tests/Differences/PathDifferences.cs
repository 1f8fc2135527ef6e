using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

internal static class PathDifferences
{
    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        ["engine.retrieve"] = "/v1.2/engines/{0}",
        ["index.retrieve"] = "/v1.2/indexes/{0}",
        ["index.update"] = "/v1.2/indexes/{0}",
        ["index.delete"] = "/v1.2/indexes/{0}",
        ["index.video.list"] = "/v1.2/indexes/{0}/videos",
        ["index.video.listPagination"] = "/v1.2/indexes/{0}/videos",
        ["index.video.retrieve"] = "/v1.2/indexes/{0}/videos/{1}",
        ["index.video.update"] = "/v1.2/indexes/{0}/videos/{1}",
        ["index.video.delete"] = "/v1.2/indexes/{0}/videos/{1}",
        ["index.video.transcription"] = "/v1.2/indexes/{0}/videos/{1}/transcription",
        ["index.video.textInVideo"] = "/v1.2/indexes/{0}/videos/{1}/text-in-video",
        ["index.video.logo"] = "/v1.2/indexes/{0}/videos/{1}/logo",
        ["index.video.thumbnail"] = "/v1.2/indexes/{0}/videos/{1}/thumbnail",
        ["task.retrieve"] = "/v1.2/tasks/{0}",
        ["task.delete"] = "/v1.2/tasks/{0}",
        ["task.transfers.importStatus"] = "/v1.2/tasks/transfers/import/{0}/status",
        ["task.transfers.importLogs"] = "/v1.2/tasks/transfers/import/{0}/logs",
        ["search.byPageToken"] = "/v1.2/search/{0}",
        ["classify.byPageToken"] = "/v1.2/classify/{0}",
        ["embed.task.retrieve"] = "/v1.2/embed/tasks/{0}",
        ["embed.task.status"] = "/v1.2/embed/tasks/{0}/status",
    };

    public static void EscapeIds(Step step)
    {
        if (!Templates.TryGetValue(step.Call, out var template))
        {
            return;
        }

        var ids = step.Args.Take(template.Contains("{1}", StringComparison.Ordinal) ? 2 : 1).Select(id => (string?)id ?? "").ToArray();
        if (ids.Any(id => id.Trim() is "" or "." or ".."))
        {
            step.Refuse();
            return;
        }

        var escaped = ids.Select(Uri.EscapeDataString).ToArray();
        if (ids.SequenceEqual(escaped))
        {
            return;
        }

        foreach (var request in step.Requests)
        {
            request["path"] = string.Format(CultureInfo.InvariantCulture, template, escaped);
            // What the service was made to read as a query is part of the id.
            var strays = ids.Where(id => id.Contains('?', StringComparison.Ordinal)).SelectMany(id => id[(id.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('#')[0].Split('&')).ToList();
            request.RemoveFields((name, value) => strays.Contains($"{name}={value}"));
        }
    }

    public static void SearchPages(Step step)
    {
        var isNewSearch = step.First.Requests.FirstOrDefault()?.Path().EndsWith("/search-v2", StringComparison.Ordinal) == true;
        foreach (var request in step.Requests.Where(_ => isNewSearch && step.Call == "result.next"))
        {
            request["path"] = request.Path().Replace("/search/", "/search-v2/", StringComparison.Ordinal);
        }
    }
}
