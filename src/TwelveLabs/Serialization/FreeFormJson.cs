using System.Globalization;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Serialization;

/// <summary>Validates user-defined JSON before it is sent. Each exception names the property and the path in it.</summary>
internal static class FreeFormJson
{
    public static void Check(PropertyPath path, IEnumerable<KeyValuePair<string, JToken?>>? members)
    {
        foreach (var member in members ?? [])
        {
            if (member.Value is { } value)
            {
                Check(value, () => $"{path}[\"{member.Key}\"]");
            }
        }
    }

    public static void Check(PropertyPath path, JToken? value)
    {
        if (value is not null)
        {
            Check(value, () => path.ToString());
        }
    }

    // JSON has no non-finite numbers, and the writer would write them as strings.
    private static void Check(JToken value, Func<string> path)
    {
        for (var number = value; number is not null; number = Next(number, value))
        {
            if (number is JValue { Value: double or float } && (double)number is var real && (double.IsNaN(real) || double.IsInfinity(real)))
            {
                var place = path() + PathBelow(value, number);
                throw new ArgumentException(
                    string.Format(CultureInfo.InvariantCulture, "{0} must be a finite number; it is {1}.", place, real), place);
            }
        }
    }

    // Newtonsoft.Json's own enumeration of descendants needs a stack frame per level, and each step makes as many calls.
    private static JToken? Next(JToken token, JToken root)
    {
        if (token is JContainer { First: { } first })
        {
            return first;
        }

        for (var at = token; at != root; at = at.Parent!)
        {
            if (at.Next is { } next)
            {
                return next;
            }
        }

        return null;
    }

    private static string PathBelow(JToken root, JToken token)
    {
        var path = "";
        for (var at = token; at != root && at.Parent is { } parent; at = parent)
        {
            path = parent switch
            {
                JArray items => string.Format(CultureInfo.InvariantCulture, "[{0}]", items.IndexOf(at)),
                JProperty property => $"[\"{property.Name}\"]",
                _ => "",
            } + path;
        }

        return path;
    }
}
