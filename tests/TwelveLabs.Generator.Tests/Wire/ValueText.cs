using System.Collections;
using System.Globalization;
using System.Reflection;

namespace TwelveLabs.Generator.Tests.Wire;

/// <summary>Writes a value as code that reads it finds it, a line for each property that is set.</summary>
internal static class ValueText
{
    public static IEnumerable<string> Of(object? value) => Of("", value);

    private static IEnumerable<string> Of(string path, object? value)
    {
        switch (value)
        {
            case null:
                return [];
            case ApiModel model:
                return Properties(path, model);
            case ReadOnlyMemory<float> vector:
                return [$"{path} = [{string.Join(", ", vector.ToArray().Select(number => number.ToString(CultureInfo.InvariantCulture)))}]"];
            case string or bool or int or long or double or DateTimeOffset or JToken or ValueType:
                return [$"{path} = {Text(value)}"];
            case IDictionary map:
                return map.Keys.Cast<object>().SelectMany(key => Of($"{path}[\"{key}\"]", map[key]));
            case IEnumerable list:
                return list.Cast<object?>().SelectMany((item, i) => Of($"{path}[{i}]", item));
            default:
                return Entries(path, value);
        }
    }

    private static IEnumerable<string> Properties(string path, ApiModel model) => model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0)
        .OrderBy(property => property.Name == nameof(ApiModel.AdditionalProperties))
        .ThenBy(property => property.MetadataToken)
        .SelectMany(property => Of(path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.GetValue(model)));

    // A map that is no IDictionary of old.
    private static IEnumerable<string> Entries(string path, object value) =>
        from item in ((IEnumerable)value).Cast<object>()
        let type = item.GetType()
        from line in Of($"{path}[\"{type.GetProperty("Key")!.GetValue(item)}\"]", type.GetProperty("Value")!.GetValue(item))
        select line;

    private static string Text(object value) => value switch
    {
        string text => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        JToken token => token.ToString(Newtonsoft.Json.Formatting.None),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
