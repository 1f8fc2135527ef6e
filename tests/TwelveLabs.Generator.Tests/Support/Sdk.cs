using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwelveLabs.Generator.Tests.Support;

/// <summary>The SDK as compilations: its hand-written sources alone, and all of it.</summary>
internal static class Sdk
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // All that the runtime asks of the document.
    private const string Facts = """
        using TwelveLabs.Metadata;

        namespace TwelveLabs;

        [ApiModel("response")]
        public partial class ErrorEnvelope
        {
            [ApiField("code")]
            public string? Code { get; set; }

            [ApiField("error_code")]
            public int? ErrorCode { get; set; }

            [ApiField("message")]
            public string? Message { get; set; }

            [ApiField("docs_url")]
            public string? DocsUrl { get; set; }
        }

        [ApiErrorKind("page_token_expired", "token_expired")]
        public static class ErrorCodes;

        internal static class ApiFacts
        {
            public const string Version = "1.0";
            public const string VersionHeader = "Version";
            public const string VersionPattern = "^1";
            public const string Server = "https://example.test/v1";
            public const string RetryAfter = "Retry-After";
            public const string XRatelimitLimit = "Limit";
            public const string XRatelimitRemaining = "Remaining";
            public const string XRatelimitReset = "Reset";
            public const string XRatelimitUsed = "Used";
            public const string KeyHeader = "Key";
            public const string KeyRejectedCode = "key_bad";
            public const string KeyAdvice = "Make a new one.";

            public const string WebhookHeader = "Signature";
            public const string WebhookTimestamp = "t";
            public const string WebhookSignature = "v1";
            public const int WebhookTolerance = 300;

            public static bool RetriesAlways(int status) => status is 429;

            public static bool RetriesWhenSafe(int status) => status is 500;
        }

        public static class RateLimitGroups;

        [ApiModel("response")]
        public partial class WebhookEvent
        {
            [ApiField("_id")]
            public string? Id { get; set; }
        }
        """;

    // What the SDK's own build overlooks too: packages made for an older framework.
    private static readonly Dictionary<string, ReportDiagnostic> Overlooked =
        new[] { "CS1701", "CS1702" }.ToDictionary(id => id, _ => ReportDiagnostic.Suppress);

    private static readonly Lazy<CSharpCompilation> HandWritten = new(() => Compilation([.. RuntimeSources(), Parse(Usings + "\n" + ProjectUsings(), "Usings.cs")]));

    public static CSharpParseOptions ParseOptions { get; } = new(
        LanguageVersion.CSharp14, DocumentationMode.Parse,
        preprocessorSymbols: ["NET", "NETCOREAPP", "NET10_0", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    /// <summary>The hand-written sources with no endpoint at all, as the ground for small inputs.</summary>
    public static CSharpCompilation Runtime { get; } = HandWritten.Value.AddSyntaxTrees(Parse(Facts, "Facts.cs"));

    /// <summary>The hand-written sources with what NSwag made of the document.</summary>
    public static CSharpCompilation Complete() =>
        HandWritten.Value.AddSyntaxTrees(Parse(File.ReadAllText(Places.GeneratedClient), "TwelveLabs.g.cs"));

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    private static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "TwelveLabs", trees, References(),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Overlooked));

    private static string ProjectUsings() => string.Join(
        '\n',
        XDocument.Load(Path.Combine(Places.Repository, "src", "TwelveLabs", "TwelveLabs.csproj")).Descendants("Using")
            .SelectMany(item => item.Attribute("Include")!.Value.Split(';'))
            .Select(name => $"global using {name};"));

    private static IEnumerable<SyntaxTree> RuntimeSources()
    {
        var root = Path.Combine(Places.Repository, "src", "TwelveLabs");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(root, file).Replace('\\', '/'), Text: file))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => Parse(File.ReadAllText(file.Text), file.Path));
    }

    // What the tests themselves run on, but for the SDK's own assembly.
    public static ImmutableArray<MetadataReference> PlatformReferences => References();

    private static ImmutableArray<MetadataReference> References() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("TwelveLabs", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
