using System.Globalization;
using System.Text;

namespace TwelveLabs.Tests.Serialization;

/// <summary>Documents of any shape in JSON's own grammar, the same ones for the same seed.</summary>
internal sealed class RandomJson(int seed)
{
    private static readonly string[] Strings =
    [
        "", "plain", "2024-01-31T12:30:00Z", "é", "漢字", "😀", @"\n\t\\\/\""", @"\u00e9", @"\ud83d\ude00", @"a\u0000b", "true", " ",
    ];

    private static readonly string[] Names = ["_id", "data", "a b", "x.y", "é", @"\u0061", "漢", "", "score", "it's"];

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "-17", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
        "123456789012345678901234567890", "0.5", "-0.0", "1e3", "1E-7", "2.5e+10", "3.0", "0.1234567890123456789", "1e308",
    ];

    private static readonly string[] Spaces = ["", "", "", " ", "\n", "\r\n", "\r", "\t  "];

#pragma warning disable CA5394 // Nothing here is secret.
    private readonly Random _random = new(seed);

    internal string Document()
    {
        var json = new StringBuilder();
        Space(json);
        Value(json, 0);
        Space(json);
        return json.ToString();
    }

    private void Value(StringBuilder json, int depth)
    {
        switch (_random.Next(depth > 5 ? 4 : 8))
        {
            case 0:
                json.Append('"').Append(Pick(Strings)).Append('"');
                break;
            case 1:
                json.Append(Pick(Numbers));
                break;
            case 2:
                json.Append(Pick(["true", "false", "null"]));
                break;
            case 3:
                json.Append((_random.NextDouble() - 0.5).ToString("R", CultureInfo.InvariantCulture));
                break;
            case 4 or 5:
                Items(json, '[', ']', () => Value(json, depth + 1));
                break;
            default:
                Items(json, '{', '}', () => Member(json, depth + 1));
                break;
        }
    }

    private void Member(StringBuilder json, int depth)
    {
        json.Append('"').Append(Pick(Names)).Append('"');
        Space(json);
        json.Append(':');
        Space(json);
        Value(json, depth);
    }

    private void Items(StringBuilder json, char open, char close, Action item)
    {
        json.Append(open);
        Space(json);
        for (var left = _random.Next(5); left > 0; left--)
        {
            item();
            Space(json);
            if (left > 1)
            {
                json.Append(',');
            }

            Space(json);
        }

        json.Append(close);
    }

    private void Space(StringBuilder json) => json.Append(Pick(Spaces));

    private string Pick(string[] from) => from[_random.Next(from.Length)];
#pragma warning restore CA5394
}
