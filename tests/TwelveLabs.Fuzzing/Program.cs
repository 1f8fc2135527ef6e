using SharpFuzz;
using TwelveLabs.Fuzzing;
using TwelveLabs.Fuzzing.Targets;

IReadOnlyDictionary<string, Func<IFuzzTarget>> targets = new Dictionary<string, Func<IFuzzTarget>>
{
    ["json"] = () => new JsonTarget(),
    ["events"] = () => new EventsTarget(),
    ["headers"] = () => new HeadersTarget(),
    ["webhooks"] = () => new WebhookTarget(),
    ["emulator"] = () => new EmulatorTarget(),
    ["document"] = () => new DocumentTarget(),
};

switch (args)
{
    case ["list"]:
        Console.WriteLine(string.Join('\n', targets.Keys));
        return 0;
    case ["instrument", .. var assemblies]:
        var options = SharpFuzz.Options.Value;
        foreach (var assembly in assemblies)
        {
            Console.WriteLine($"{assembly}: {Fuzzer.Instrument(assembly, _ => true, options).Count()} types");
        }

        return 0;
    case ["corpus", var name, var directory] when targets.TryGetValue(name, out var target):
        Directory.CreateDirectory(directory);
        foreach (var (seed, number) in target().Seeds.Where(seed => seed.Length is > 0 and < 64_000).Select((seed, number) => (seed, number)))
        {
            File.WriteAllBytes(Path.Combine(directory, $"{number:000}"), seed);
        }

        return 0;
    case ["run", var name, var file] when targets.TryGetValue(name, out var target):
        target().Run(File.ReadAllBytes(file));
        return 0;
    case ["fuzz", var name] when targets.TryGetValue(name, out var target):
        // Instrumented code needs the fuzzer's memory, which is there within Run.
        var it = new Lazy<IFuzzTarget>(target);
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            it.Value.Run(input.ToArray());
        });
        return 0;
    default:
        Console.Error.WriteLine("usage: list | instrument <assembly>… | corpus <target> <directory> | run <target> <file> | fuzz <target> (under afl-fuzz)");
        return 2;
}
