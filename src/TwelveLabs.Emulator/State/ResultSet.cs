using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.State;

/// <summary>
/// Represents all results of a search or classification, kept for a day so that pages do not change during pagination. The kind
/// determines which operations can read further pages. The pool names the videos of the results: when they change, the page tokens
/// expire.
/// </summary>
internal sealed record ResultSet(string Id, string Kind, IReadOnlyList<JsonObject> Items, int PageLimit, string Pool, JsonObject? Frame, DateTimeOffset ExpiresAt, int? InnerMatches)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    public static ResultSet Create(Account account, string kind, IReadOnlyList<JsonObject> items, int pageLimit, string pool, JsonObject? frame, DateTimeOffset now, int? innerMatches = null)
    {
        var result = new ResultSet(Guid.NewGuid().ToString("N"), kind, items, pageLimit, pool, frame, now + Life, innerMatches);
        account.Add(result, now);
        return result;
    }

    /// <summary>Returns the page of a token, or throws the error that the service returns for every invalid or expired token.</summary>
    public static JsonObject Page(Account account, string kind, string token, Func<ResultSet, string> currentPool, DateTimeOffset now)
    {
        var parts = token.Split('-');
        if (parts.Length != 2
            || account.Result(parts[0]) is not { } result
            || result.Kind != kind
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            || page >= result.Pages
            || result.ExpiresAt <= now
            || currentPool(result) != result.Pool)
        {
            throw Errors.PageTokenExpired();
        }

        return result.Page(page);
    }

    // If there is no such page, the service omits the tokens of a search and returns empty tokens for a classification.
    private string? NoToken => Kind == "classify" ? "" : null;

    public bool HasPages => Pages > 1;

    private int Pages => (Items.Count + PageLimit - 1) / PageLimit;

    public JsonObject Page(int page)
    {
        var response = new JsonObject();
        foreach (var (name, value) in Frame ?? [])
        {
            response[name] = value?.DeepClone();
        }

        response["data"] = Json.Array(Items.Skip(page * PageLimit).Take(PageLimit).Select(item => item.DeepClone()));
        response["page_info"] = new JsonObject
        {
            ["limit_per_page"] = PageLimit,
            ["total_results"] = Items.Count,
            ["page_expired_at"] = Json.Time(ExpiresAt),
        }
        .With("total_inner_matches", InnerMatches)
        .With("next_page_token", page + 1 < Pages ? Token(page + 1) : NoToken)
        .With("prev_page_token", page > 0 ? Token(page - 1) : NoToken);
        return response;
    }

    private string Token(int page) => string.Create(CultureInfo.InvariantCulture, $"{Id}-{page}");
}
