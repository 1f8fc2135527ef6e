using System.CommandLine;
using TwelveLabs.Benchmarks.Build;
using TwelveLabs.Benchmarks.Calls;
using TwelveLabs.Benchmarks.Embeddings;
using TwelveLabs.Benchmarks.Json;
using TwelveLabs.Benchmarks.Scale;
using TwelveLabs.Benchmarks.Start;
using TwelveLabs.Benchmarks.Streaming;
using TwelveLabs.Benchmarks.Support;
using TwelveLabs.Benchmarks.Uploads;

ISuite[] suites = [new CallSuite(), new EmbeddingSuite(), new FloatSuite(), new JsonSuite(), new StreamingSuite(), new UploadSuite(), new ScaleSuite(), new StartSuite(), new BuildSuite()];

var filter = new Option<string>("--filter") { Description = $"Which suites run: a name with wildcards. There are {string.Join(", ", suites.Select(suite => suite.Name))}.", Required = true };
var rounds = new Option<int>("--rounds") { Description = "How often each variant is timed.", DefaultValueFactory = _ => 9 };
var root = new RootCommand("Times the SDK beside what could be used instead.") { filter, rounds };
root.SetAction(async (arguments, _) =>
{
    var pattern = arguments.GetRequiredValue(filter);
    var chosen = suites.Where(suite => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, suite.Name)).ToList();
    if (chosen.Count == 0)
    {
        Console.Error.WriteLine($"No suite is named '{pattern}'. There are {string.Join(", ", suites.Select(suite => suite.Name))}.");
        return 1;
    }

    Console.WriteLine(Machine.Describe());
    foreach (var suite in chosen)
    {
        Console.WriteLine($"\n## {suite.Name}: {suite.Title}\n");
        await suite.RunAsync(arguments.GetRequiredValue(rounds));
    }

    return 0;
});
return await root.Parse(args).InvokeAsync();
