using System.Diagnostics;
using TwelveLabs.Benchmarks.Support;
using TwelveLabs.Document.Fuzzing;

namespace TwelveLabs.Benchmarks.Build;

/// <summary>What a changed document costs before the compiler runs, and what ten times the document costs.</summary>
internal sealed class BuildSuite : ISuite
{
    public string Name => "build";

    public string Title => "The document tool, NSwag with the templates, and the Roslyn generator in the compiler's process";

    public Task RunAsync(int rounds)
    {
        var spec = Path.Combine(Places.Repository, "spec");
        var document = File.ReadAllText(Path.Combine(spec, "twelvelabs-v1.2.yaml"));
        var directory = Directory.CreateTempSubdirectory("twelvelabs-build-");
        try
        {
            Directory.CreateDirectory(Path.Combine(directory.FullName, "examples"));
            foreach (var example in Directory.EnumerateFiles(Path.Combine(spec, "examples")))
            {
                File.Copy(example, Path.Combine(directory.FullName, "examples", Path.GetFileName(example)));
            }

            var pipeline = new Pipeline(directory.FullName);
            var one = Time(pipeline, document, rounds);
            var ten = Time(pipeline, Multiplied.Of(document, 10), Math.Min(rounds, 3));
            Table.Head("ms", "document", "10 × the document", "ratio");
            for (var i = 0; i < one.Length; i++)
            {
                Table.Row(one[i].Name, Measured.Of($"{one[i].Milliseconds:0}"), Measured.Of($"{ten[i].Milliseconds:0}"), Measured.Of($"{ten[i].Milliseconds / one[i].Milliseconds:0.0}"));
            }
        }
        finally
        {
            directory.Delete(recursive: true);
        }

        return Task.CompletedTask;
    }

    private static (string Name, double Milliseconds)[] Time(Pipeline pipeline, string document, int rounds)
    {
        var steps = new List<(string Name, double Milliseconds)>();
        for (var round = 0; round < rounds + 1; round++)
        {
            Step("the document tool", () =>
            {
                if (!pipeline.Accept(document).IsAccepted)
                {
                    throw new InvalidOperationException($"The document was refused: {pipeline.Printed}");
                }
            });
            string? client = null;
            Step("NSwag with the templates", () => client = pipeline.Generate());
            var compilation = SdkCompilation.With(client!);
            Step("the Roslyn generator, first run", () => SdkCompilation.Generate(compilation));
            if (round == 0)
            {
                // What just-in-time compilation costs is not the work.
                steps.Clear();
            }

            void Step(string name, Action work)
            {
                var clock = Stopwatch.StartNew();
                work();
                steps.Add((name, clock.Elapsed.TotalMilliseconds));
            }
        }

        return [.. steps.GroupBy(step => step.Name).Select(step => (step.Key, step.Select(one => one.Milliseconds).Order().ElementAt(step.Count() / 2)))];
    }
}
