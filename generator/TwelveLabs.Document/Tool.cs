using System.Collections.Frozen;
using TwelveLabs.Document.Commands;
using TwelveLabs.Document.Comparison;
using TwelveLabs.Document.Reference;

namespace TwelveLabs.Document;

/// <summary>The command line of the document tool.</summary>
internal static class Tool
{
    private const string Usage =
        """
        usage: TwelveLabs.Document <document.yaml> [--sources <directory of C#>] [--bundle <out.json>] [--view <out.json>] [--reference <directory>] [--commands <out.cs>]
               TwelveLabs.Document --tidy <from.cs> <to.cs>
               TwelveLabs.Document diff [<git ref>] [--check]
                 prints what changed since a commit, by default the last release: for callers, on the wire, in the public API;
                 --check also fails if the version or CHANGELOG.md do not fit
        """;

    public static int Run(string[] args, TextWriter errors) => Run(args, Console.Out, errors);

    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is [] or ["--help"])
        {
            errors.WriteLine(Usage);
            return 2;
        }

        if (args is ["--tidy", var from, var to])
        {
            BlankLineRemover.File(from, to);
            return 0;
        }

        if (args[0] == "diff")
        {
            var references = args.Skip(1).Where(argument => argument != "--check").ToList();
            return DiffCommand.Run(references.FirstOrDefault(), Environment.CurrentDirectory, args.Contains("--check"), output, errors);
        }

        var source = Path.GetFullPath(args[0]);
        try
        {
            return Build(source, args, errors);
        }
        catch (DocumentException e)
        {
            errors.WriteLine(e.Problem);
            return 1;
        }
        catch (AggregateException e) when (e.InnerException is DocumentException inner)
        {
            errors.WriteLine(inner.Problem);
            return 1;
        }
    }

    private static int Build(string source, string[] args, TextWriter errors)
    {
        var options = args.Skip(1).Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        foreach (var unknown in options.Keys.Except(["--sources", "--bundle", "--view", "--reference", "--commands"]))
        {
            throw new DocumentException(new Problem(source, 1, 1, "TLD0001", $"unknown option {unknown}"));
        }

        // Reading the schema takes as long as reading the document.
        _ = Task.Run(Dialect.Load);
        var document = SourceDocument.Load(source);
        var problems = DocumentRules.Check(document, options.TryGetValue("--sources", out var sources) ? DeclaredTypes.In(sources) : FrozenSet<string>.Empty);
        foreach (var problem in problems)
        {
            errors.WriteLine(problem);
        }

        if (problems.Count > 0)
        {
            return 1;
        }

        Parallel.Invoke(
            () => Write("--bundle", path => Output.Write(path, Bundle.Make(document))),
            () => Write("--view", path => Output.Write(path, GeneratorView.Make(document))),
            () => Write("--reference", path => ReferencePages.Write(document, path)),
            () => Write("--commands", path => Output.Write(path, CommandTable.Of(document))));
        return 0;

        void Write(string option, Action<string> write)
        {
            if (options.TryGetValue(option, out var path))
            {
                write(path);
            }
        }
    }
}
