using System.Text.RegularExpressions;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Rules;

/// <summary>What the document can say, no hand-written file of the client says: no path, no name on the wire, no error code.</summary>
public sealed partial class HandWrittenTests
{
    private const string ReadByName = "The abstractions have no property for it: callers set it in their additional properties, by the API's name.";
    private const string WrittenByName = "The abstractions have no property for it: callers find it in their additional properties, by the API's name.";

    // Each with its reason. What is no longer needed fails.
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["src/TwelveLabs/Errors/PageTokenExpiredException.cs: page_token_expired"] = "The kind joins the exception with the codes that the document gives it.",
        ["src/TwelveLabs.Extensions.AI/CallSettings.cs: text_truncate"] = ReadByName,
        ["src/TwelveLabs.Extensions.AI/CallSettings.cs: audio_start_offset_sec"] = ReadByName,
        ["src/TwelveLabs.Extensions.AI/VectorReader.cs: embedding_scope"] = WrittenByName,
        ["src/TwelveLabs.Extensions.AI/VectorReader.cs: start_offset_sec"] = WrittenByName,
        ["src/TwelveLabs.Extensions.AI/VectorReader.cs: end_offset_sec"] = WrittenByName,
    };

    [Fact]
    public void No_hand_written_file_of_the_client_names_what_the_document_says()
    {
        var known = Words().ToHashSet(StringComparer.Ordinal);
        var found = Files().SelectMany(file => Literal().Matches(Comment().Replace(File.ReadAllText(file), "")).Select(match => match.Groups[1].Value).Where(known.Contains)
            .Select(word => $"{Path.GetRelativePath(Places.Repository, file).Replace('\\', '/')}: {word}")).Distinct().ToList();

        Rule.Holds("Take it from the document, by an extension if need be, or add it to the list of this test with the reason", found.Except(Allowed.Keys));
        Rule.Holds("Take these out of the list of this test: nothing says them any more", Allowed.Keys.Except(found));
    }

    [Theory]
    [InlineData("/indexes")]
    [InlineData("index_name")]
    [InlineData("index_name_already_exists")]
    public void The_words_of_the_document_are_known(string word) => Assert.Contains(word, Words());

    // A word without an underscore may mean anything.
    private static IEnumerable<string> Words() =>
    [
        .. ApiDocument.Operations.Select(operation => operation.Path),
        .. SchemaNodes.Properties().Select(property => property.Place.Split('.')[^1]).Where(name => name.Contains('_', StringComparison.Ordinal)),
        .. ApiDocument.Operations.SelectMany(operation => operation.Parameters).Select(parameter => parameter["name"]!.GetValue<string>()).Where(name => name.Contains('_', StringComparison.Ordinal)),
        .. ApiDocument.Schemas["ErrorCodes"]!["enum"]!.AsArray().Select(code => code!.GetValue<string>()),
        .. ApiDocument.Schemas["ErrorCodes"]!["x-twelvelabs-error-kinds"]!.AsObject().Select(kind => kind.Key),
    ];

    private static IEnumerable<string> Files() =>
        from project in new[] { "TwelveLabs", "TwelveLabs.Extensions.AI", "TwelveLabs.Extensions.AspNetCore", "TwelveLabs.Extensions.DependencyInjection", "TwelveLabs.Extensions.OpenTelemetry" }
        let folder = Path.Combine(Places.Repository, "src", project)
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        where !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        select file;

    [GeneratedRegex("\"([^\"\\n]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("^\\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
