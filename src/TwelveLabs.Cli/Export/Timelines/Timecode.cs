namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Writes numbers of frames as SMPTE timecode.</summary>
internal static class Timecode
{
    private const int DroppedPerMinuteAt30 = 2;
    private const int HoursOfDay = 24;

    /// <summary>Returns the timecode of a frame. Drop-frame timecode has a semicolon before the frames.</summary>
    public static string Text(long frame, FrameRate rate)
    {
        var perSecond = rate.Nominal;
        var number = rate.IsDropFrame ? WithDropped(frame, perSecond) : frame;
        var seconds = number / perSecond;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{seconds / 3600 % HoursOfDay:00}:{seconds / 60 % 60:00}:{seconds % 60:00}{(rate.IsDropFrame ? ';' : ':')}{number % perSecond:00}");
    }

    /// <summary>Returns the frame at which an hour of timecode begins.</summary>
    public static long FrameOfHour(int hour, FrameRate rate) =>
        hour * 60L * (rate.IsDropFrame ? (rate.Nominal * 60) - Dropped(rate.Nominal) : rate.Nominal * 60) + (rate.IsDropFrame ? hour * 6L * Dropped(rate.Nominal) : 0);

    // The first numbers of each minute are left out, except of each tenth.
    private static long WithDropped(long frame, int perSecond)
    {
        var dropped = Dropped(perSecond);
        var perMinute = (perSecond * 60) - dropped;
        var perTenMinutes = (perMinute * 10) + dropped;
        var (tens, rest) = Math.DivRem(frame, perTenMinutes);
        var minutes = rest < perSecond * 60 ? 0 : 1 + ((rest - (perSecond * 60)) / perMinute);
        return frame + (dropped * ((9 * tens) + minutes));
    }

    private static int Dropped(int perSecond) => DroppedPerMinuteAt30 * perSecond / 30;
}
