using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwelveLabs.Document.Fuzzing;

/// <summary>Compiles what NSwag wrote with the hand-written sources and the source generator, as the build of the SDK does.</summary>
internal static class SdkCompilation
{
    private static readonly CSharpParseOptions Options = new(
        LanguageVersion.CSharp14, DocumentationMode.Diagnose,
        preprocessorSymbols: ["NET", "NETCOREAPP", "NET10_0", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    // Packages that were made for an older framework, and partial methods that other source generators write.
    private static readonly Dictionary<string, ReportDiagnostic> Suppressed =
        new[] { "CS1701", "CS1702" }.ToDictionary(id => id, _ => ReportDiagnostic.Suppress);

    private static readonly CSharpCompilation HandWritten = CSharpCompilation.Create(
        "TwelveLabs", Sources(), References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Suppressed));

    /// <summary>The sources of the SDK with this client, before the source generator has run.</summary>
    public static CSharpCompilation With(string generated) => HandWritten.AddSyntaxTrees(CSharpSyntaxTree.ParseText(generated, Options, "TwelveLabs.g.cs"));

    /// <summary>Runs the source generator for the first time.</summary>
    public static Compilation Generate(CSharpCompilation sources) => Generate(sources, out _);

    public static IReadOnlyList<string> Errors(string generated)
    {
        var compilation = Generate(With(generated), out var ofGenerator);
        return
        [
            .. ofGenerator.Concat(compilation.GetDiagnostics())
                .Where(diagnostic => diagnostic.Id != "CS8795" || IsGenerated(diagnostic))
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Severity == DiagnosticSeverity.Warning && IsGenerated(diagnostic)))
                .Select(diagnostic => diagnostic.ToString()),
        ];
    }

    private static Compilation Generate(CSharpCompilation sources, out ImmutableArray<Diagnostic> diagnostics)
    {
        var driver = CSharpGeneratorDriver.Create([new TwelveLabs.Generator.TwelveLabsGenerator().AsSourceGenerator()], parseOptions: Options);
        driver.RunGeneratorsAndUpdateCompilation(sources, out var compilation, out diagnostics);
        return compilation;
    }

    // The compiler warns of generated code, too: the build makes errors of it.
    private static bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true;

    private static IEnumerable<SyntaxTree> Sources()
    {
        var root = Path.Combine(Places.Repository, "src", "TwelveLabs");
        var usings = XDocument.Load(Path.Combine(root, "TwelveLabs.csproj")).Descendants("Using").SelectMany(item => item.Attribute("Include")!.Value.Split(';'))
            .Concat(["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks", "System.Net.Http"]).Distinct();
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Options, file))
            .Append(CSharpSyntaxTree.ParseText(string.Concat(usings.Select(name => $"global using {name};\n")), Options, "Usings.cs"));
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("TwelveLabs", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));
}
