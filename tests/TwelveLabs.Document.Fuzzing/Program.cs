using System.CommandLine;
using System.Diagnostics;
using TwelveLabs.Document.Fuzzing;

var rounds = new Option<int>("--rounds") { Description = "How many clients to make.", DefaultValueFactory = _ => 20 };
var seconds = new Option<int?>("--seconds") { Description = "How long to run, in place of a number of rounds." };
var seed = new Option<int>("--seed") { Description = "What all changes follow from.", DefaultValueFactory = _ => 1 };
var changes = new Option<int>("--changes") { Description = "How many changes a client has.", DefaultValueFactory = _ => 12 };
var document = new Option<string?>("--document") { Description = "The document to change. Default: a small one that has each thing of the dialect." };
var root = new RootCommand("Changes a document until the build fails where the document tool should have told why.") { rounds, seconds, seed, changes, document };
root.SetAction(arguments =>
{
    var spec = Path.Combine(Places.Repository, "tests", "TwelveLabs.Spec.Tests", "Building", "Things.yaml");
    var directory = Directory.CreateTempSubdirectory("twelvelabs-fuzzing-");
    try
    {
        // Copies of examples are enough: only that they are there is checked.
        foreach (var name in new[] { "things", "thing" })
        {
            Directory.CreateDirectory(Path.Combine(directory.FullName, "examples"));
            File.WriteAllText(Path.Combine(directory.FullName, "examples", $"{name}.json"), "{}");
        }

        foreach (var example in Directory.EnumerateFiles(Path.Combine(Places.Repository, "spec", "examples")))
        {
            File.Copy(example, Path.Combine(directory.FullName, "examples", Path.GetFileName(example)), overwrite: true);
        }

        var fuzzer = new Fuzzer(
            File.ReadAllText(arguments.GetValue(document) ?? spec), arguments.GetValue(seed), arguments.GetValue(changes), new Pipeline(directory.FullName), Console.Out);
        var clock = Stopwatch.StartNew();
        var isFine = fuzzer.Run(round => arguments.GetValue(seconds) is { } limit ? clock.Elapsed.TotalSeconds > limit : round == arguments.GetValue(rounds));
        Console.WriteLine($"{fuzzer.Mutations} documents, {fuzzer.Clients} clients in {clock.Elapsed.TotalSeconds:0} s");
        return isFine ? 0 : 1;
    }
    finally
    {
        directory.Delete(recursive: true);
    }
});
return root.Parse(args).Invoke();
