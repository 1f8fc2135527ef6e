using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.Text;

/// <summary>Creates embeddings that reflect the words of a text: each word adds its own direction, so that texts with common words are close.</summary>
internal static class Vectors
{
    public const string EngineName = "Marengo-retrieval-2.6";
    private const int Dimensions = 1024;
    private const double ShortestClip = 2;

    public static float[] OfText(string text)
    {
        var vector = new float[Dimensions];
        var words = Words.Telling(text);
        foreach (var word in words.Count > 0 ? words : [text])
        {
            Add(vector, Stem(word));
        }

        return Normalised(vector);
    }

    /// <summary>Creates the embedding of data that cannot be analyzed, from its hash or name.</summary>
    public static float[] OfIdentity(string identity)
    {
        var vector = new float[Dimensions];
        Add(vector, identity);
        return Normalised(vector);
    }

    public static JsonObject Segment(float[] vector) => new() { ["float"] = JsonValue.Create(vector, VectorJson.Default.SingleArray) };

    public static JsonArray OfVideo(VideoSource source, double start, double end, double clipLength, IReadOnlyList<string> scopes)
    {
        var segments = new JsonArray();
        for (var at = start; at < end - 0.001; at += clipLength)
        {
            // The service drops a last clip that is this short.
            if (segments.Count > 0 && end - at < ShortestClip)
            {
                break;
            }

            segments.Add((JsonNode)Part(source, at, Math.Min(at + clipLength, end), "clip"));
        }

        if (scopes.Contains("video", StringComparer.Ordinal))
        {
            segments.Add((JsonNode)Part(source, start, end, "video"));
        }

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
            ["float"] = JsonValue.Create(vector, VectorJson.Default.SingleArray),
        };
    }

    // Deliberately simple: it only has to unify the most common English endings.
    private static string Stem(string word) =>
        word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
        : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1]
        : word;

    /// <summary>Adds the direction of a word, which is pseudo-random so that the directions of two words are nearly orthogonal.</summary>
    private static void Add(float[] vector, string word)
    {
        var state = BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(word)));
        for (var i = 0; i < Dimensions; i++)
        {
            // SplitMix64, because the sequence has to be the same on every runtime.
            var bits = state += 0x9E3779B97F4A7C15;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            vector[i] += ((bits >> 40) / (float)(1 << 23)) - 1;
        }
    }

    private static float[] Normalised(float[] vector)
    {
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return length > 0 ? [.. vector.Select(value => value / length)] : vector;
    }
}
