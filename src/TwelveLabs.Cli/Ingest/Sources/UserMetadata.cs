using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Cli.Ingest.Sources;

/// <summary>Represents what a user says about one video.</summary>
/// <param name="Title">The title, or null.</param>
/// <param name="Values">The user metadata.</param>
internal sealed record UserMetadata(string? Title, IReadOnlyDictionary<string, JToken> Values)
{
    /// <summary>Gets a hash, from which it is known whether the metadata was sent.</summary>
    public string Fingerprint
    {
        get
        {
            var whole = new JObject { ["title"] = Title, ["values"] = new JObject(Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => new JProperty(value.Key, value.Value))) };
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole.ToString(Formatting.None))));
        }
    }

    public UpdateVideoRequest Request() => new() { VideoTitle = Title, Metadata = Values.ToDictionary(value => value.Key, JToken? (value) => value.Value, StringComparer.Ordinal) };
}
