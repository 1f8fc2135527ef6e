using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Sorts lists and returns their pages by number.</summary>
internal static class Lists
{
    public static EmulatorResponse Page<T>(ApiRequest request, IEnumerable<T> items, Func<T, string> id, Func<T, DateTimeOffset> createdAt, Func<T, DateTimeOffset> updatedAt, Func<T, JsonObject> view, Func<IReadOnlyList<T>, double>? totalDuration = null)
    {
        var key = request.Query.Text("sort_by") == "updated_at" ? updatedAt : createdAt;
        // Ids increase, so that of two items with the same time the later id is the newer.
        var sorted = items.OrderBy(key).ThenBy(id, StringComparer.Ordinal).ToList();
        if (request.Query.Text("sort_option") != "asc")
        {
            sorted.Reverse();
        }

        var page = request.Query.Integer("page") ?? 1;
        var limit = Limit(request.Query);
        return EmulatorResponse.Ok(new JsonObject
        {
            ["data"] = Json.Array(sorted.Skip((int)Math.Min((long)(page - 1) * limit, int.MaxValue)).Take(limit).Select(view)),
            ["page_info"] = Info(limit, page, sorted.Count).With("total_duration", totalDuration is null ? null : Json.Seconds(totalDuration(sorted))),
        });
    }

    /// <summary>Returns the page size. The document sets no minimum, but pagination with empty pages would never end.</summary>
    public static int Limit(JsonObject given) => given.Integer("page_limit") switch
    {
        null => 10,
        < 1 => throw Errors.ParameterInvalid("page_limit", "it must be at least 1."),
        { } limit => limit,
    };

    public static JsonObject Info(int limit, int page, int total) => new()
    {
        ["limit_per_page"] = limit,
        ["page"] = page,
        ["total_page"] = (total + limit - 1) / limit,
        ["total_results"] = total,
    };
}
