using System.Text;

namespace TwelveLabs.Contract.Calls;

/// <summary>The names on the wire of the vendor's names.</summary>
internal static class WireName
{
    public static string Of(string camel)
    {
        var name = new StringBuilder();
        foreach (var letter in camel)
        {
            name.Append(char.IsAsciiLetterUpper(letter) ? "_" + char.ToLowerInvariant(letter) : letter);
        }

        return name.ToString();
    }

    /// <summary>The same JSON with all its members under their names on the wire.</summary>
    public static JToken OfAll(JToken value) => value switch
    {
        JObject json => new JObject(json.Properties().Select(member => new JProperty(Of(member.Name), OfAll(member.Value)))),
        JArray items => new JArray(items.Select(OfAll)),
        _ => value,
    };
}
