namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Represents a number of frames per second, exactly: 29.97 is 30,000 frames in 1,001 seconds.</summary>
internal readonly record struct FrameRate(int Frames, int Seconds)
{
    private const int Ntsc = 1001;
    private const double Tolerance = 0.005;

    /// <summary>The rates that a timeline of an editor has.</summary>
    private static readonly FrameRate[] OfTimelines =
        [new(24000, Ntsc), new(24, 1), new(25, 1), new(30000, Ntsc), new(30, 1), new(50, 1), new(60000, Ntsc), new(60, 1)];

    public double PerSecond => (double)Frames / Seconds;

    /// <summary>Gets the number of frames that timecode counts in a second.</summary>
    public int Nominal => (Frames + Seconds - 1) / Seconds;

    /// <summary>Gets a value indicating whether timecode leaves out numbers, so that it keeps up with the clock.</summary>
    public bool IsDropFrame => Seconds == Ntsc && Nominal % 30 == 0;

    /// <summary>Returns the rate of a timeline that is nearest to a rate.</summary>
    public static FrameRate OfTimeline(double? perSecond) =>
        perSecond is { } rate && rate > 0 ? OfTimelines.MinBy(known => Math.Abs(known.PerSecond - rate)) : new FrameRate(25, 1);

    /// <summary>Returns the rate of a video: a known one, if the service has rounded it, else the thousandths as they are.</summary>
    public static FrameRate OfVideo(double? perSecond)
    {
        var near = OfTimeline(perSecond);
        if (perSecond is not { } rate || rate is <= 0 or > 1000 || Math.Abs(near.PerSecond - rate) <= Tolerance)
        {
            return near;
        }

        var thousandths = Math.Max(1, (int)Math.Round(rate * 1000));
        var divisor = GreatestDivisor(thousandths, 1000);
        return new FrameRate(thousandths / (int)divisor, 1000 / (int)divisor);
    }

    /// <summary>Returns the frame that is nearest to a time.</summary>
    public long FrameAt(double seconds) =>
        (long)Math.Round((decimal)Math.Clamp(seconds, 0, 1_000_000) * Frames / Seconds, MidpointRounding.AwayFromZero);

    /// <summary>Returns the time of a frame as a fraction of seconds, such as <c>1001/30000s</c>.</summary>
    public string TimeOf(long frame)
    {
        var (numerator, denominator) = (frame * Seconds, (long)Frames);
        var divisor = GreatestDivisor(numerator, denominator);
        return denominator == divisor
            ? string.Create(CultureInfo.InvariantCulture, $"{numerator / divisor}s")
            : string.Create(CultureInfo.InvariantCulture, $"{numerator / divisor}/{denominator / divisor}s");
    }

    private static long GreatestDivisor(long one, long other) => other == 0 ? one : GreatestDivisor(other, one % other);
}
