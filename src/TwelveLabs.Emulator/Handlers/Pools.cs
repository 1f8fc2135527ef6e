using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Identifies the set of videos of a result, so that its page tokens expire when the set changes.</summary>
internal static class Pools
{
    public static string OfIndex(Account account, string indexId, DateTimeOffset now) =>
        $"index|{indexId}|{string.Join(',', account.ReadyVideos(indexId, now).Select(video => video.Id))}";

    public static string OfVideos(IEnumerable<string> videoIds) => $"videos||{string.Join(',', videoIds)}";

    /// <summary>Returns the identifier of the same set as it is now.</summary>
    public static string Current(Account account, string pool, DateTimeOffset now)
    {
        var parts = pool.Split('|');
        return parts[0] == "index"
            ? OfIndex(account, parts[1], now)
            : OfVideos(parts[2].Split(',').Where(id => account.Videos.GetValueOrDefault(id)?.IsReady(now) ?? false));
    }
}
