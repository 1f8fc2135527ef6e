using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document.Fuzzing;

/// <summary>
/// Changes a document again and again, keeps what the tool accepts, and compiles the client now and then: what the tool accepts must
/// compile. Everything follows from the seed.
/// </summary>
internal sealed class Fuzzer(string yaml, int seed, int changes, Pipeline pipeline, TextWriter log)
{
    public int Mutations { get; private set; }

    public int Clients { get; private set; }

    /// <summary>Runs until it is over, as a function of the number of the round says, or until something is found.</summary>
    /// <returns>Whether nothing was found.</returns>
    public bool Run(Func<int, bool> isOver)
    {
        for (var round = 0; !isOver(round); round++)
        {
            if (!Round(new Random(unchecked((seed * 397) + round)), round))
            {
                return false;
            }
        }

        return true;
    }

    private bool Round(Random random, int round)
    {
        var mutator = new Mutator(random);
        var kept = new List<(string Change, string Yaml)> { ("nothing", yaml) };
        for (var i = 0; i < changes * 40 && kept.Count <= changes; i++)
        {
            var (change, text) = Mutated(mutator, kept[^1].Yaml);
            Mutations++;
            var (isAccepted, finding) = pipeline.Accept(text);
            if (finding is not null)
            {
                return Found(round, $"{change}: {finding}", text);
            }

            if (isAccepted)
            {
                kept.Add((change, text));
            }
        }

        pipeline.Accept(kept[^1].Yaml);
        Clients++;
        return pipeline.Compile().Count == 0 || Shrunk(round, kept);
    }

    // The changes came one after the other: the first after which the client does not compile is the one.
    private bool Shrunk(int round, List<(string Change, string Yaml)> kept)
    {
        var (good, bad) = (0, kept.Count - 1);
        IReadOnlyList<string> errors = [];
        while (bad - good > 1)
        {
            var middle = (good + bad) / 2;
            (good, bad) = Errors(kept[middle].Yaml).Count == 0 ? (middle, bad) : (good, middle);
        }

        errors = Errors(kept[bad].Yaml);
        return Found(round, $"{kept[bad].Change}: the client does not compile\n  {string.Join("\n  ", errors.Take(5))}", kept[bad].Yaml);
    }

    private IReadOnlyList<string> Errors(string text)
    {
        pipeline.Accept(text);
        return pipeline.Compile();
    }

    private bool Found(int round, string finding, string text)
    {
        var file = Path.Combine(Path.GetTempPath(), $"document-{seed}-{round}.yaml");
        File.WriteAllText(file, text);
        log.WriteLine($"found with --seed {seed} in round {round}, written to {file}:\n  {finding}");
        return false;
    }

    private static (string Change, string Yaml) Mutated(Mutator mutator, string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var change = mutator.Mutate(stream.Documents[0]);
        using var writer = new StringWriter();
        stream.Save(writer, assignAnchors: false);
        return (change, writer.ToString().TrimEnd().TrimEnd('.'));
    }
}
