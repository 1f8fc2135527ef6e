namespace TwelveLabs.Emulator.Searching;

/// <summary>Converts scores to confidence names, and confidence names to minimum scores.</summary>
/// <param name="Level">From 0 (looser) to 1 (stricter); 0.5 leaves the scale as it is.</param>
internal sealed record Confidence(double Level)
{
    private const double High = 70;
    private const double Medium = 45;
    private const double Low = 20;

    private double Factor => 0.5 + Level;

    public string Of(double score) => score >= Bound(High) ? "high" : score >= Bound(Medium) ? "medium" : score >= Bound(Low) ? "low" : "extremely low";

    public bool Passes(double score, string threshold) => score >= threshold switch
    {
        "high" => Bound(High),
        "medium" => Bound(Medium),
        "low" => Bound(Low),
        _ => 0,
    };

    private double Bound(double value) => Math.Min(value * Factor, 99);
}
