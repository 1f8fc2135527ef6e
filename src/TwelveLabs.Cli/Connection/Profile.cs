using System.Text.Json.Serialization;

namespace TwelveLabs.Cli.Connection;

/// <summary>Represents a saved API key with the service that it belongs to.</summary>
/// <param name="ApiKey">The API key.</param>
/// <param name="BaseUrl">The base address of the service; null for the public one.</param>
/// <param name="SavedAt">When the key was saved, from which its age is known.</param>
internal sealed record Profile(string ApiKey, Uri? BaseUrl, DateTimeOffset SavedAt)
{
    // The generated text would show the key.
    public override string ToString() => $"{BaseUrl?.ToString() ?? "the public service"}, saved {SavedAt:yyyy-MM-dd}";
}

/// <summary>Represents the file of all profiles.</summary>
internal sealed record ProfileFile(string Current, SortedDictionary<string, Profile> Profiles)
{
    public const string DefaultName = "default";

    public static ProfileFile Empty => new(DefaultName, new SortedDictionary<string, Profile>(StringComparer.Ordinal));
}

/// <summary>Reads and writes the file of profiles without reflection.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProfileFile))]
internal sealed partial class ProfileJson : JsonSerializerContext;
