using System.Security.Cryptography;
using System.Text;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.Text;

/// <summary>Vectors that say something of the words they are made from: each word adds its own direction, so that texts with common words lie close.</summary>
internal static class Vectors
{
    public const string EngineName = "Marengo-retrieval-2.6";
    private const int Dimensions = 1024;
    private const int DirectionsOfWord = 16;

    public static float[] OfText(string text)
    {
        var vector = new float[Dimensions];
        var words = Words.Telling(text);
        foreach (var word in words.Count > 0 ? words : [text]) Add(vector, Stem(word));
        return Normalised(vector);
    }

    /// <summary>For bytes that cannot be looked into, their hash stands for them.</summary>
    public static float[] OfIdentity(string identity)
    {
        var vector = new float[Dimensions];
        for (var i = 0; i < 16; i++) Add(vector, $"{identity}#{i}");
        return Normalised(vector);
    }

    public static JsonObject Segment(float[] vector) => new() { ["float"] = JsonValue.Create(vector) };

    public static JsonArray OfVideo(VideoSource source, double start, double end, double clipLength, IReadOnlyList<string> scopes)
    {
        var segments = new JsonArray();
        for (var at = start; at < end - 0.001; at += clipLength)
        {
            segments.Add(Part(source, at, Math.Min(at + clipLength, end), "clip"));
        }

        if (scopes.Contains("video", StringComparer.Ordinal)) segments.Add(Part(source, start, end, "video"));
        return segments;
    }

    private static JsonObject Part(VideoSource source, double start, double end, string scope)
    {
        var words = string.Join(' ', source.Cues.Where(cue => cue.Start < end && cue.End > start).Select(cue => cue.Text));
        var vector = words.Length > 0 ? OfText(words) : OfIdentity(string.Create(CultureInfo.InvariantCulture, $"{source.FileName}@{start}"));
        return new JsonObject
        {
            ["start_offset_sec"] = Math.Round(start, 3),
            ["end_offset_sec"] = Math.Round(end, 3),
            ["embedding_scope"] = scope,
            ["float"] = JsonValue.Create(vector),
        };
    }

    // Crude on purpose: it only has to bring the commonest English endings together.
    private static string Stem(string word) =>
        word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
        : word;

    private static void Add(float[] vector, string word)
    {
        var hash = SHA512.HashData(Encoding.UTF8.GetBytes(word));
        for (var i = 0; i < DirectionsOfWord; i++)
        {
            var at = ((hash[i * 4] << 8) | hash[(i * 4) + 1]) % Dimensions;
            vector[at] += (hash[(i * 4) + 2] - 127.5f) / 127.5f;
        }
    }

    private static float[] Normalised(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return length > 0 ? [.. vector.Select(value => value / length)] : vector;
    }
}
