namespace TwelveLabs.Embeddings;

/// <summary>Computes the mean of several vectors, each weighted by its duration.</summary>
internal static class MeanVector
{
    public static ReadOnlyMemory<float> Of(IReadOnlyList<EmbeddingSegment> segments)
    {
        var isTimed = segments.All(segment => segment.EndOffsetSeconds - segment.StartOffsetSeconds > 0);
        var sum = new double[segments.Max(segment => segment.Vector.Length)];
        double weights = 0, lengths = 0;
        foreach (var segment in segments)
        {
            var weight = isTimed ? segment.EndOffsetSeconds!.Value - segment.StartOffsetSeconds!.Value : 1;
            var numbers = segment.Vector.Span;
            if (numbers.Length != sum.Length)
            {
                throw new TwelveLabsException($"The API gave vectors of different sizes for one sound: {numbers.Length} and {sum.Length} numbers.");
            }

            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += weight * numbers[i];
            }

            weights += weight;
            lengths += weight * Length(numbers);
        }

        // The mean of unit vectors is shorter than one. It is scaled back, so that its dot products compare like those of its inputs.
        var length = Math.Sqrt(sum.Sum(number => number * number));
        var scale = length > 0 ? lengths / weights / length : 0;
        return sum.Select(number => (float)(number * scale)).ToArray();
    }

    private static double Length(ReadOnlySpan<float> numbers)
    {
        double sum = 0;
        foreach (var number in numbers)
        {
            sum += (double)number * number;
        }

        return Math.Sqrt(sum);
    }
}
