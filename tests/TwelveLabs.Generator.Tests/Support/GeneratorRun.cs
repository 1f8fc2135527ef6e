using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwelveLabs.Generator.Tests.Caching;

namespace TwelveLabs.Generator.Tests.Support;

/// <summary>
/// A run of the generator. There is no way to run it here without the check of what it keeps between two runs, so no
/// test can forget that.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        _driver = driver;
        Before = input;
        Result = driver.GetRunResult().Results.Single();
    }

    public CSharpCompilation Before { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>What a user of the generator compiles: the input with what was added to it.</summary>
    public Compilation After => Before.AddSyntaxTrees(Result.GeneratedSources.Select(source => source.SyntaxTree));

    public static GeneratorRun Of(Input input) => Of(Sdk.Runtime.AddSyntaxTrees(Sdk.Parse(input.Text, Input.Path)));

    public static GeneratorRun Of(CSharpCompilation compilation) => Of(compilation, new TwelveLabsGenerator());

    public static GeneratorRun Of(CSharpCompilation compilation, IIncrementalGenerator generator)
    {
        var first = new GeneratorRun(Driver(generator).RunGenerators(compilation), compilation);
        if (first.Result.Exception is { } exception)
        {
            throw new InvalidOperationException("The generator threw.", exception);
        }

        CacheCheck.Demand(first);
        return first;
    }

    /// <summary>The next run after an edit, with the first one's cache.</summary>
    public GeneratorRun Then(CSharpCompilation edited) => new(_driver.RunGenerators(edited), edited);

    public GeneratorRun ThenWith(Func<GeneratorDriver, GeneratorDriver> change) => new(change(_driver).RunGenerators(Before), Before);

    public GeneratorRun ThenReplace(string path, string text)
    {
        var old = Before.SyntaxTrees.Single(tree => tree.FilePath == path);
        return Then(Before.ReplaceSyntaxTree(old, Sdk.Parse(text, path)));
    }

    public string Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: Sdk.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
