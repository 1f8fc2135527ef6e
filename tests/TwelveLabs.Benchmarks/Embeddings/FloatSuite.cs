using System.Globalization;
using System.Text;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Embeddings;

/// <summary>Compares the floats of vectors, bit by bit, with what the platform parses from the same texts.</summary>
internal sealed class FloatSuite : ISuite
{
    private const int Texts = 10_000_000;
    private const int Batch = 10_000;

    public string Name => "floats";

    public string Title => $"{Texts} random texts of numbers, read as a vector and by float.Parse";

    public async Task RunAsync(int rounds)
    {
        var random = new Random(rounds);
        var body = Array.Empty<byte>();
        var handler = new StubHandler(() => body);
        using var client = new TwelveLabsClient("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { BaseAddress = new Uri("http://127.0.0.1/v1.2"), HttpMessageHandler = handler });
        var texts = new string[Batch];
        for (var done = 0; done < Texts; done += Batch)
        {
            for (var i = 0; i < Batch; i++)
            {
                texts[i] = Text(random);
            }

            body = Encoding.ASCII.GetBytes($$$"""{"_id":"e","status":"ready","video_embedding":{"segments":[{"float":[{{{string.Join(',', texts)}}}]}]}}""");
            var floats = (await client.EmbedTasks.GetAsync("e")).VideoEmbedding!.Segments[0].Vector;
            Compare(texts, floats.Span);
        }

        Console.WriteLine(Measured.Of($"{Texts} floats are the same, bit by bit (seed {rounds})."));
    }

    private static void Compare(string[] texts, ReadOnlySpan<float> floats)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            var wanted = float.Parse(texts[i], NumberStyles.Float, CultureInfo.InvariantCulture);
            if (BitConverter.SingleToInt32Bits(wanted) != BitConverter.SingleToInt32Bits(floats[i]))
            {
                throw new InvalidOperationException($"{texts[i]} is {wanted:R}, and was read as {floats[i]:R}.");
            }
        }
    }

    // Shapes that JSON allows, within the range of a float: shortest, of doubles, of any length, halfway between two floats, subnormal.
    private static string Text(Random random) => random.Next(8) switch
    {
        0 => Finite(random).ToString("R", CultureInfo.InvariantCulture),
        1 => Finite(random).ToString("E" + random.Next(1, 20), CultureInfo.InvariantCulture),
        2 => ((random.NextDouble() * 2) - 1).ToString("R", CultureInfo.InvariantCulture),
        3 => Digits(random),
        4 => Halfway(random),
        5 => ((float)((random.NextDouble() * 2) - 1) / 8).ToString("R", CultureInfo.InvariantCulture),
        6 => BitConverter.Int32BitsToSingle(random.Next(1, 0x7FFFFF)).ToString("E" + random.Next(1, 12), CultureInfo.InvariantCulture),
        _ => $"{(random.Next(2) == 0 ? "-" : "")}{random.Next(1000)}{(random.Next(2) == 0 ? $".{random.NextInt64():D19}" : "")}{(random.Next(2) == 0 ? $"e{(random.Next(2) == 0 ? "+" : "")}{random.Next(30)}" : $"E-{random.Next(45)}")}",
    };

    private static float Finite(Random random)
    {
        float value;
        do
        {
            value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
        }
        while (!float.IsFinite(value));

        return value;
    }

    private static string Digits(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "-0." : "0.");
        for (var digits = random.Next(1, 60); digits > 0; digits--)
        {
            text.Append((char)('0' + random.Next(10)));
        }

        return text.ToString();
    }

    // A double has room for the middle of two neighbours, written in full.
    private static string Halfway(Random random)
    {
        var value = Finite(random);
        var next = BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(value) + 1);
        return float.IsFinite(next) ? (((double)value + next) / 2).ToString("E" + random.Next(15, 60), CultureInfo.InvariantCulture) : "0";
    }
}
