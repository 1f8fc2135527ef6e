using System.Globalization;

namespace TwelveLabs.Serialization;

/// <summary>Formats times by RFC 3339, and parses them with the deviations that services use.</summary>
internal static class Rfc3339
{
    /// <summary>The number of characters that a formatted time has at most.</summary>
    internal const int LongestTime = 33;

    private const int TickDigits = 7;

    /// <summary>
    /// Formats a time: <c>Z</c> for a zero offset; no fraction if it is zero, otherwise milliseconds or as many digits as required.
    /// </summary>
    internal static string Format(DateTimeOffset time)
    {
        Span<char> text = stackalloc char[LongestTime];
        return text.Slice(0, Format(time, text)).ToString();
    }

    /// <summary>Formats a time into memory with room for <see cref="LongestTime"/> characters, and returns their number.</summary>
    internal static int Format(DateTimeOffset time, Span<char> text)
    {
        // The framework writes this format fastest: seven digits, then the offset.
        const int Seconds = 19;
        const int Zone = Seconds + 1 + TickDigits;
#if NET
        time.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
#else
        time.ToString("O", CultureInfo.InvariantCulture).AsSpan().CopyTo(text);
#endif
        var end = Seconds + FractionLength(time.Ticks % TimeSpan.TicksPerSecond);
        var zone = text.Slice(Zone, 6);
        if (time.Offset == TimeSpan.Zero)
        {
            zone[0] = 'Z';
            zone = zone.Slice(0, 1);
        }

        zone.CopyTo(text.Slice(end));
        return end + zone.Length;
    }

    // Includes the decimal point.
    private static int FractionLength(long ticks)
    {
        if (ticks % TimeSpan.TicksPerMillisecond == 0)
        {
            return ticks == 0 ? 0 : 4;
        }

        var digits = TickDigits;
        for (; ticks % 10 == 0; ticks /= 10)
        {
            digits--;
        }

        return digits + 1;
    }

    /// <summary>Converts a <see cref="DateTime"/>. One without a zone is in UTC.</summary>
    internal static DateTimeOffset FromDateTime(DateTime time) => time.Kind == DateTimeKind.Unspecified
        ? new DateTimeOffset(time, TimeSpan.Zero)
        : new DateTimeOffset(time);

    /// <summary>
    /// Parses <c>2024-01-31</c>, <c>2024-01-31T12:30</c>, <c>2024-01-31 12:30:00.123456789+02:00</c> and the like: a fraction of any length
    /// (truncated after seven digits), either case of <c>T</c> and <c>Z</c>, and UTC if there is no zone.
    /// </summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset time)
    {
        time = default;
        var rest = text;
        if (!Number(ref rest, 4, out var year) || !Skip(ref rest, '-') || !Number(ref rest, 2, out var month)
            || !Skip(ref rest, '-') || !Number(ref rest, 2, out var day) || !IsDate(year, month, day))
        {
            return false;
        }

        var ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks;
        if (rest.IsEmpty)
        {
            return TryMake(ticks, 0, out time);
        }

        return (Skip(ref rest, 'T') || Skip(ref rest, 't') || Skip(ref rest, ' '))
            && TryClock(ref rest, out var sinceMidnight)
            && TryZone(rest, out var minutes)
            && TryMake(ticks + sinceMidnight, minutes, out time);
    }

    private static bool IsDate(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryClock(ref ReadOnlySpan<char> rest, out long ticks)
    {
        ticks = 0;
        if (!Number(ref rest, 2, out var hour) || hour > 23 || !Skip(ref rest, ':')
            || !Number(ref rest, 2, out var minute) || minute > 59)
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (!Skip(ref rest, ':'))
        {
            return true;
        }

        // A second of 60 is a leap second; it becomes the first of the next minute.
        if (!Number(ref rest, 2, out var second) || second > 60)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        return !Skip(ref rest, '.') || TryFraction(ref rest, ref ticks);
    }

    private static bool TryFraction(ref ReadOnlySpan<char> rest, ref long ticks)
    {
        var digits = 0;
        var unit = TimeSpan.TicksPerSecond;
        for (; digits < rest.Length && rest[digits] is >= '0' and <= '9'; digits++)
        {
            if (digits < TickDigits)
            {
                ticks += (rest[digits] - '0') * (unit /= 10);
            }
        }

        rest = rest[digits..];
        return digits > 0;
    }

    /// <summary>Parses nothing, <c>Z</c>, <c>+02</c>, <c>+0230</c> or <c>+02:30</c>, to the end of the text.</summary>
    private static bool TryZone(ReadOnlySpan<char> rest, out int minutes)
    {
        minutes = 0;
        if (rest.IsEmpty || rest is "Z" or "z")
        {
            return true;
        }

        var negative = Skip(ref rest, '-');
        if ((!negative && !Skip(ref rest, '+')) || !Number(ref rest, 2, out var hour) || hour > 23)
        {
            return false;
        }

        var minute = 0;
        if (!rest.IsEmpty)
        {
            Skip(ref rest, ':');
            if (!Number(ref rest, 2, out minute) || minute > 59)
            {
                return false;
            }
        }

        minutes = (hour * 60) + minute;
        minutes = negative ? -minutes : minutes;
        return rest.IsEmpty;
    }

    /// <summary>Creates the time. An offset that exceeds the range of <see cref="DateTimeOffset"/> (14 hours) gives the same instant in UTC.</summary>
    private static bool TryMake(long ticks, int minutes, out DateTimeOffset time)
    {
        time = default;
        var utc = ticks - (minutes * TimeSpan.TicksPerMinute);
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks || ticks > DateTime.MaxValue.Ticks || ticks < 0)
        {
            return false;
        }

        time = Math.Abs(minutes) <= 14 * 60
            ? new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes))
            : new DateTimeOffset(utc, TimeSpan.Zero);
        return true;
    }

    private static bool Number(ref ReadOnlySpan<char> rest, int digits, out int value)
    {
        value = 0;
        if (rest.Length < digits)
        {
            return false;
        }

        foreach (var c in rest[..digits])
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        rest = rest[digits..];
        return true;
    }

    private static bool Skip(ref ReadOnlySpan<char> rest, char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }
}
