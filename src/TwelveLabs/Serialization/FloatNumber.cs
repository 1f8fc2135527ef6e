using System.Globalization;

namespace TwelveLabs.Serialization;

/// <summary>
/// Parses a JSON number as the nearest <see langword="float"/>, always the one that <see cref="float.Parse(string)"/> returns.
/// </summary>
/// <remarks>
/// Clinger's fast path: digits below 2^53 and a power of ten up to 10^22 are both exact in <see langword="double"/>, so
/// one multiplication or division rounds once. Rounding the result again to <see langword="float"/> can be wrong only if it is exactly
/// midway between two floats; then, and outside of the fast path, the framework parses the text.
/// </remarks>
internal static class FloatNumber
{
    private const ulong ExactDigits = 1UL << 53;
    private const ulong FifteenDigits = 1_000_000_000_000_000;
    private const int MostDigits = 19;

    private static readonly double[] Powers =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>Parses the number at <paramref name="at"/> by the grammar of JSON, and moves past it.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> json, ref int at, out float value)
    {
        value = 0;
        var start = at;
        var i = at;
        var negative = (uint)i < (uint)json.Length && json[i] == '-' ? 1 : 0;
        i += negative;

        var digits = 0UL;
        var whole = i;
        uint digit;
        while ((uint)i < (uint)json.Length && (digit = (uint)json[i] - '0') <= 9)
        {
            digits = (digits * 10) + digit;
            i++;
        }

        var count = i - whole;
        if (count == 0 || (count > 1 && json[whole] == '0'))
        {
            return false;
        }

        var exponent = 0;
        if ((uint)i < (uint)json.Length && json[i] == '.')
        {
            var fraction = ++i;
            DigitRun.Read(json, ref i, ref digits);
            if (i == fraction)
            {
                return false;
            }

            exponent = fraction - i;
            count -= exponent;
        }

        if (count > MostDigits && json[whole] == '0')
        {
            count -= LeadingZeros(json[whole..i]);
        }

        if ((uint)i < (uint)json.Length && (json[i] | 0x20) == 'e' && !TryReadExponent(json, ref i, ref exponent))
        {
            return false;
        }

        at = i;
        if (count <= MostDigits && TryScale(digits, exponent, out var size))
        {
            value = negative == 0 ? size : -size;
            return true;
        }

        return TryParseSlowly(json[start..i], out value) && !float.IsInfinity(value);
    }

    /// <summary>Parses a number of any length with the framework's parser; also <c>NaN</c> and the infinities.</summary>
    internal static bool TryParseSlowly(ReadOnlySpan<byte> number, out float value) =>
#if NET
        float.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#else
        float.TryParse(Utf8Text.FromAscii(number), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
#endif

    private static int LeadingZeros(ReadOnlySpan<byte> number)
    {
        var i = 0;
        while (i < number.Length && number[i] is (byte)'0' or (byte)'.')
        {
            i++;
        }

        return i - 1;
    }

    private static bool TryReadExponent(ReadOnlySpan<byte> json, ref int i, ref int exponent)
    {
        i++;
        var negative = (uint)i < (uint)json.Length && json[i] == '-';
        if (negative || ((uint)i < (uint)json.Length && json[i] == '+'))
        {
            i++;
        }

        var from = i;
        var power = 0;
        uint digit;
        while ((uint)i < (uint)json.Length && (digit = (uint)json[i] - '0') <= 9)
        {
            power = Math.Min((power * 10) + (int)digit, 100_000);
            i++;
        }

        exponent += negative ? -power : power;
        return i > from;
    }

    private static bool TryScale(ulong digits, int exponent, out float value)
    {
        if (digits < ExactDigits)
        {
            return TryScaleExact(digits, exponent, out value);
        }

        while (digits >= FifteenDigits)
        {
            digits /= 10;
            exponent++;
        }

        // The number lies between its first digits and the next number of that length: if both round to the same value, so does it.
        return TryScaleExact(digits, exponent, out value)
            && TryScaleExact(digits + 1, exponent, out var above)
            && value == above;
    }

    private static bool TryScaleExact(ulong digits, int exponent, out float value)
    {
        value = 0;
        if (digits == 0)
        {
            return true;
        }

        if ((uint)(exponent + 22) > 44)
        {
            return false;
        }

        var exact = (double)(long)digits;
        var scaled = exponent < 0 ? exact / Powers[-exponent] : exact * Powers[exponent];
        value = (float)scaled;
        var isMidway = (BitConverter.DoubleToInt64Bits(scaled) & 0x1FFF_FFFF) == 0x1000_0000;
        return !isMidway;
    }
}
