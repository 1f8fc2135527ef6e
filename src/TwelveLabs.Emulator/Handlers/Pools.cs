using System.Security.Cryptography;
using System.Text;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Handlers;

/// <summary>Identifies the set of videos of a result, so that its page tokens expire when the set changes.</summary>
internal static class Pools
{
    public static string OfIndex(Account account, string indexId, DateTimeOffset now) =>
        $"index|{indexId}|{Hash(account.ReadyVideos(indexId, now))}";

    public static string OfVideos(IEnumerable<string> videoIds) => $"videos||{string.Join(',', videoIds)}";

    // A hash, because an index can have thousands of videos, and every result keeps the identifier for a day.
    private static string Hash(IEnumerable<VideoRecord> videos)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var video in videos)
        {
            hash.AppendData(Encoding.ASCII.GetBytes(video.Id));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Returns the identifier of the same set as it is now.</summary>
    public static string Current(Account account, string pool, DateTimeOffset now)
    {
        var parts = pool.Split('|');
        return parts[0] == "index"
            ? OfIndex(account, parts[1], now)
            : OfVideos(parts[2].Split(',').Where(id => account.Videos.GetValueOrDefault(id)?.IsReady(now) ?? false));
    }
}
