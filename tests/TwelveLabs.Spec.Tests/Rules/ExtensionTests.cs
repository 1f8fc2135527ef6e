using System.Text.RegularExpressions;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

/// <summary>The extensions that the document uses, those that its README describes and those that the build knows are the same.</summary>
public sealed partial class ExtensionTests
{
    private static readonly string[] Described =
    [
        .. Row().Matches(File.ReadAllText(Path.Combine(Places.Specification, "README.md"))).Select(m => m.Groups[1].Value),
    ];

    [Fact]
    public void Every_extension_in_use_is_described() =>
        Rule.Holds("Describe it in a table of spec/README.md", Used(ApiDocument.Root, "#").Where(u => !Described.Contains(u.Key)).Select(u => $"{u.Key} at {u.Place}"));

    [Fact]
    public void Every_described_extension_is_in_use() =>
        Rule.Holds("Take it out of spec/README.md, or use it", Described.Except(Used(ApiDocument.Root, "#").Select(u => u.Key)));

    [Fact]
    public void The_dialect_has_exactly_those_that_are_described() => Assert.Equal(Described.Order(), TwelveLabs.Document.Dialect.Extensions.Order());

    [Fact]
    public void Each_extension_is_described_once() => Assert.Equal(Described.Distinct(), Described);

    [Fact]
    public void Every_operation_says_whether_a_repeat_can_do_harm() =>
        Rule.Holds("What is read, replaced or deleted is x-twelvelabs-retry: safe, what is created or uploaded is unsafe", ApiDocument.Operations
            .Where(o => o.Json["x-twelvelabs-retry"]!.ToString() != (Creates(o) ? "unsafe" : o.Method == "POST" ? o.Json["x-twelvelabs-retry"]!.ToString() : "safe")).Select(o => o.Id));

    [Fact]
    public void What_users_put_in_their_own_words_is_kept_out_of_logs() =>
        Rule.Holds("Say x-twelvelabs-sensitive: true of free texts, free filters and page tokens, and of nothing else", from operation in ApiDocument.Operations
                                                                                                                        from parameter in operation.Parameters
                                                                                                                        where ((bool?)parameter["x-twelvelabs-sensitive"] ?? false) != IsPrivate(parameter)
                                                                                                                        select $"{operation.Id}.{parameter["name"]}");

    [Fact]
    public void Every_page_can_be_followed() =>
        Rule.Holds("Say x-twelvelabs-paging", ApiDocument.Operations
            .Where(o => o.Json["x-twelvelabs-paging"] is null)
            .Where(o => o.Parameters.Any(p => p["name"]!.GetValue<string>() == "page") || ApiDocument.Operations.Any(n => n.Path == o.Path + "/{page-token}"))
            .Select(o => o.Id));

    private static bool Creates(Operation o) =>
        o.Id.Split('_')[1] is "Create" or "CreateFromExternalProvider" or "Transfer" && o.Id != "Embed_Create";

    // A text that is no id, no time and no word of a list; or anything that may hold one.
    private static bool IsPrivate(JsonNode parameter)
    {
        var (name, schema) = (parameter["name"]!.GetValue<string>(), parameter["schema"]!);
        return name != "_id" && !name.EndsWith("-id", StringComparison.Ordinal) && !name.EndsWith("_id", StringComparison.Ordinal)
            && schema["type"]?.ToString() is "string" or "object" && schema["format"] is null && schema["enum"] is null;
    }

    private static IEnumerable<(string Key, string Place)> Used(JsonNode? node, string place) => node switch
    {
        JsonObject map => map.SelectMany(m => Used(m.Value, $"{place}/{m.Key}")
            .Concat(m.Key.StartsWith("x-", StringComparison.Ordinal) ? [(m.Key, place)] : [])),
        JsonArray list => list.SelectMany((item, i) => Used(item, $"{place}/{i}")),
        _ => [],
    };

    [GeneratedRegex(@"^\| `(x-[A-Za-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
